import { columnBounds } from '../../../geo/column.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { operations } from '../../../project/operations/registry.ts';
import { Badge } from '../../components/badge.tsx';
import { IconButton } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { flyTo } from '../../map/stage.ts';
import { act, actWithUndo } from '../../state/project.ts';
import styles from './data-screen.module.css';

/** Layers of kelurahan; one of them counts. */
export function UnitLayerList({ document }: { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  const { unitLayers, comparison } = document;
  return (
    <section aria-label={t('data.unitLayers')}>
      <h2 className={styles.heading}>
        {t('data.unitLayers')} <small>{t('data.count', { count: unitLayers.length })}</small>
      </h2>
      {unitLayers.length === 0 && <p className={styles.soft}>{t('data.noUnits')}</p>}
      <ul>
        {unitLayers.map((layer) => {
          const bounds = columnBounds(layer.geometry);
          return (
            <li key={layer.id} className={styles.card}>
              <div className={styles.cardHead}>
                <div>
                  <label>
                    <input
                      type="radio"
                      name="unit-layer"
                      checked={comparison.units === layer.id}
                      onChange={() => act(operations.chooseUnits, { units: layer.id })}
                    />{' '}
                    <b>{layer.name}</b>
                  </label>
                  <p className={styles.source}>
                    <span>
                      {t('data.unitCount', { count: layer.units.length })} · {layer.source.crs}
                    </span>
                    {layer.illustrative && (
                      <Badge title={t('common.illustrativeHint')}>{t('common.illustrative')}</Badge>
                    )}
                  </p>
                </div>
                {bounds && (
                  <IconButton
                    icon="target"
                    label={t('data.showOnMap', { name: layer.name })}
                    onClick={() => flyTo(bounds)}
                  />
                )}
                <IconButton
                  icon="trash"
                  label={t('data.remove', { name: layer.name })}
                  onClick={() => actWithUndo(operations.removeUnitLayer, { id: layer.id })}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
