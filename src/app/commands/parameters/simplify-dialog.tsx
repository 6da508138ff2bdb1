import { drawOperations } from '../../../project/operations/draw/index.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useDraw } from '../../state/draw.ts';
import type { Drawing } from '../drawn.ts';
import { MetresDialog } from './metres-dialog.tsx';

export default function SimplifyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <MetresDialog
      title={t('simplify.title')}
      label={t('simplify.metres')}
      hint={t('simplify.hint')}
      start="0,5"
      operation={drawOperations.simplifyAreas}
      inputOf={inputOf}
      onClose={onClose}
    />
  );
}

const inputOf = ({ delineation, selection }: Drawing, metres: number) => ({
  delineation: delineation.id,
  areas: selection.areas,
  metres,
  shared: useDraw.getState().options.sharedBorders,
});
