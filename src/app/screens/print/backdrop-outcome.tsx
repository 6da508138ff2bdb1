import type { PaintedLayer } from '../../../backdrops/layer.ts';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './form.module.css';

/** Coarser than this, a backdrop is seen to be blurred on paper. */
const BLURRED_DPI = 100;

interface OutcomeProps {
  readonly layers: readonly PaintedLayer[];
  /** Leaves out what is as it should be. */
  readonly faultsOnly?: boolean;
}

/** What became of the backdrops in print. */
export function BackdropOutcome({ layers, faultsOnly = false }: OutcomeProps) {
  const lines = layers.map((layer, index) => ({ layer, id: `${index} ${layer.name}` }));
  const shown = faultsOnly ? lines.filter(({ layer }) => hasFault(layer)) : lines;
  return shown.map(({ id, layer }) => <Line key={id} layer={layer} faultsOnly={faultsOnly} />);
}

const isBlurred = ({ dpi }: PaintedLayer): boolean => dpi !== null && dpi < BLURRED_DPI;

const hasFault = (layer: PaintedLayer): boolean =>
  layer.missing > 0 || layer.problems.length > 0 || layer.dpi === null || isBlurred(layer);

function Line({ layer, faultsOnly }: { readonly layer: PaintedLayer; readonly faultsOnly: boolean }) {
  const { t, show } = useTranslation();
  const { name, dpi, tiles, missing, problems } = layer;
  const said = [
    missing > 0 && t('print.backdropMissing', { name, missing: integer(missing), tiles: integer(tiles) }),
    ...problems.map(show),
    dpi === null && problems.length === 0 && missing === 0 && t('print.backdropNothing', { name }),
    isBlurred(layer) && t('print.backdropCoarse', { name, dpi: rounded(dpi) }),
    !(faultsOnly || dpi === null || isBlurred(layer)) && t('print.backdropIs', { name, dpi: rounded(dpi) }),
  ].filter((words) => words !== false);
  return (
    <p className={hasFault(layer) ? styles.notice : styles.remark} role="status">
      {said.join(' ')}
    </p>
  );
}

const rounded = (dpi: number | null): string => integer(Math.round(dpi ?? 0));
