import { useMemo, useState } from 'react';
import { drawOperations } from '../../../project/operations/draw/index.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { chooseAreas } from '../../state/draw.ts';
import { act } from '../../state/project.ts';
import { drawing } from '../drawn.ts';
import { AreaChoices } from './area-choices.tsx';
import { ParameterDialog } from './parameter-dialog.tsx';
import { previewOf } from './preview.ts';

/** Asks whose name and attributes the merged area keeps. */
export default function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [now] = useState(drawing);
  const [into, setInto] = useState(now?.selection.areas[0] ?? null);
  const input = useMemo(
    () => now && into && { delineation: now.delineation.id, areas: now.selection.areas, into },
    [now, into],
  );
  const preview = useMemo(
    () => now && input && previewOf(drawOperations.mergeAreas, now.document, input),
    [now, input],
  );
  if (!now) return null;
  const areas = now.selection.areas.flatMap(
    (id) => now.delineation.areas.find((area) => area.id === id) ?? [],
  );
  const apply = () => {
    if (!input || !act(drawOperations.mergeAreas, input)) return;
    chooseAreas([input.into]);
    onClose();
  };
  return (
    <ParameterDialog title={t('merge.title')} preview={preview} onApply={apply} onClose={onClose}>
      <AreaChoices
        kind="radio"
        label={t('merge.into')}
        areas={areas}
        chosen={into ? [into] : []}
        onToggle={setInto}
      />
    </ParameterDialog>
  );
}
