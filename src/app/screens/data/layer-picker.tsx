import type { LayerSummary } from '../../../workers/api.ts';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './intake-dialog.module.css';
import type { ProposalPartProps } from './proposal-card.tsx';

/** What the proposal holds; where that is several layers, each can be left out. */
export function LayerPicker({ proposal, onChange }: ProposalPartProps) {
  const { t } = useTranslation();
  const { layers, leftOut } = proposal;
  const taken = layers.filter((_, place) => !leftOut.includes(place));
  const features = taken.reduce((sum, layer) => sum + layer.features, 0);
  const count = <b>{t('intake.features', { count: features })}</b>;
  if (layers.length === 1)
    return (
      <p className={styles.layers}>
        {count} · {pathOf(layers[0])}
      </p>
    );
  const set = (place: number, isTaken: boolean) =>
    onChange({ leftOut: isTaken ? leftOut.filter((each) => each !== place) : [...leftOut, place] });
  return (
    <details className={styles.layers}>
      <summary>
        {count} · {t('intake.layersTaken', { taken: integer(taken.length), all: integer(layers.length) })}
      </summary>
      <ul className={styles.layerList}>
        {layers.map((layer, place) => (
          <li key={pathOf(layer)}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={!leftOut.includes(place)}
                onChange={(event) => set(place, event.target.checked)}
              />
              {pathOf(layer)}
              <small>{t('intake.features', { count: layer.features })}</small>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

const pathOf = ({ path, name }: LayerSummary): string => [...path, name].join(' › ');
