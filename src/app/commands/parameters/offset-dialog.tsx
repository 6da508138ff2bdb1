import { drawOperations } from '../../../project/operations/draw/index.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Drawing } from '../drawn.ts';
import { MetresDialog } from './metres-dialog.tsx';

export default function OffsetDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <MetresDialog
      title={t('offset.title')}
      label={t('offset.metres')}
      hint={t('offset.hint')}
      start="1"
      operation={drawOperations.offsetAreas}
      inputOf={inputOf}
      onClose={onClose}
    />
  );
}

const inputOf = ({ delineation, selection }: Drawing, metres: number) => ({
  delineation: delineation.id,
  areas: selection.areas,
  metres,
});
