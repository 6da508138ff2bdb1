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
  return shown.map(({ id, layer }) => <Line key={id} layer={layer} />);
}

const isBlurred = ({ dpi }: PaintedLayer): boolean => dpi !== null && dpi < BLURRED_DPI;

const hasFault = (layer: PaintedLayer): boolean =>
  layer.missing > 0 || layer.problems.length > 0 || layer.dpi === null || isBlurred(layer);

function Line({ layer }: { readonly layer: PaintedLayer }) {
  const { t, show } = useTranslation();
  const { name, dpi, tiles, missing, problems } = layer;
  const told = [
    ...(missing > 0
      ? [t('print.backdropMissing', { name, missing: integer(missing), tiles: integer(tiles) })]
      : []),
    ...problems.map((problem) => show(problem)),
  ];
  if (dpi !== null)
    told.push(
      t(isBlurred(layer) ? 'print.backdropCoarse' : 'print.backdropIs', {
        name,
        dpi: integer(Math.round(dpi)),
      }),
    );
  else if (told.length === 0) told.push(t('print.backdropNothing', { name }));
  return (
    <p className={hasFault(layer) ? styles.notice : styles.remark} role="status">
      {told.join(' ')}
    </p>
  );
}
