import { useMemo, useState } from 'react';
import type { AreaId, Delineation, SlumArea } from '../../../domain/delineation.ts';
import { featureBounds } from '../../../geo/column.ts';
import { drawOperations } from '../../../project/operations/draw/index.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { act } from '../../state/project.ts';
import { drawing } from '../drawn.ts';
import { AreaChoices } from './area-choices.tsx';
import styles from './parameter-dialog.module.css';
import { ParameterDialog } from './parameter-dialog.tsx';
import { previewOf } from './preview.ts';

/** Asks which other areas' ground is taken out of the chosen one. */
export default function EraseByDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [now] = useState(drawing);
  const area = now?.selection.areas[0] ?? null;
  const others = useMemo(() => (now && area ? areasBeside(now.delineation, area) : []), [now, area]);
  const [by, setBy] = useState<readonly AreaId[]>([]);
  const input = useMemo(
    () => (now && area && by.length > 0 ? { delineation: now.delineation.id, area, by } : null),
    [now, area, by],
  );
  const preview = useMemo(
    () => now && input && previewOf(drawOperations.eraseArea, now.document, input),
    [now, input],
  );
  const apply = () => {
    if (input && act(drawOperations.eraseArea, input)) onClose();
  };
  const toggle = (id: AreaId) => setBy(by.includes(id) ? by.filter((each) => each !== id) : [...by, id]);
  return (
    <ParameterDialog title={t('erase.title')} preview={preview} onApply={apply} onClose={onClose}>
      {others.length === 0 ? (
        <p className={styles.hint}>{t('erase.none')}</p>
      ) : (
        <AreaChoices kind="checkbox" label={t('erase.by')} areas={others} chosen={by} onToggle={toggle} />
      )}
    </ParameterDialog>
  );
}

/** Those whose bounds meet the bounds of the area. */
function areasBeside({ areas, geometry }: Delineation, id: AreaId): readonly SlumArea[] {
  const own = featureBounds(
    geometry,
    areas.findIndex((area) => area.id === id),
  );
  if (!own) return [];
  return areas.filter((area, index) => {
    const other = area.id === id ? null : featureBounds(geometry, index);
    return other && other[0] <= own[2] && other[2] >= own[0] && other[1] <= own[3] && other[3] >= own[1];
  });
}
