import type { AreaMethod } from '../../../../comparison/balance.ts';
import { METHOD_NAMES } from '../../../../project/method-names.ts';
import type { ShapeFigures } from '../../../../workers/draw-api.ts';
import { decimal, hectareText, integer } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDraw } from '../../../state/draw.ts';
import { useHands } from '../../../state/draw-hands.ts';
import { useProject } from '../../../state/project.ts';
import styles from './live-card.module.css';
import { LiveRows } from './live-rows.tsx';
import { shownFigures } from './shown-figures.ts';

/** Hectares of what is chosen or in the hand, and what it does to the balance. Null while nothing is. */
export function LiveCard() {
  const { t } = useTranslation();
  const live = useDraw((state) => state.live);
  const areas = useDraw((state) => state.areas);
  const isMeasuring = useHands((state) => state.isMeasuring);
  const figures = live && shownFigures(live.shapes, areas);
  if (!figures) return areas.length > 0 ? <p className={styles.first}>{t('live.measuring')}</p> : null;
  return (
    <section className={styles.card} aria-label={t('live.title')} data-old={isMeasuring}>
      <Hectares figures={figures} isMeasuring={isMeasuring} />
      <Counts figures={figures} />
      <LiveRows live={live} />
    </section>
  );
}

interface FiguresProps {
  readonly figures: Omit<ShapeFigures, 'id'>;
}

const METHODS: readonly AreaMethod[] = ['geodesic-wgs84', 'utm', 'tm3', 'sphere'];

/** The method of the project stands first and large; the others below it, so that nobody takes one for another. */
function Hectares({ figures, isMeasuring }: FiguresProps & { readonly isMeasuring: boolean }) {
  const { t, show } = useTranslation();
  const main = useProject(({ document }) => document?.comparison.method ?? 'geodesic-wgs84');
  return (
    <>
      <p className={styles.main}>
        <strong>{hectareText(figures.hectares[main], 4)}</strong>
        <small>
          {show(METHOD_NAMES[main])}
          <em aria-live="off">{isMeasuring ? ` · ${t('live.measuring')}` : ''}</em>
        </small>
      </p>
      <table className={styles.methods}>
        <caption className="visually-hidden">{t('live.methods')}</caption>
        <tbody>
          {METHODS.filter((method) => method !== main).map((method) => (
            <tr key={method}>
              <th scope="row">{show(METHOD_NAMES[method])}</th>
              <td>{hectareText(figures.hectares[method], 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Counts({ figures }: FiguresProps) {
  const { t } = useTranslation();
  const { perimeterMetres, vertices, parts, holes } = figures;
  return (
    <dl className={styles.counts}>
      <div>
        <dt>{t('live.perimeter')}</dt>
        <dd>{`${decimal(perimeterMetres, 1)}\u00a0m`}</dd>
      </div>
      <div>
        <dt>{t('live.vertices')}</dt>
        <dd>{integer(vertices)}</dd>
      </div>
      <div>
        <dt>{t('live.parts')}</dt>
        <dd>{integer(parts)}</dd>
      </div>
      <div>
        <dt>{t('live.holes')}</dt>
        <dd>{integer(holes)}</dd>
      </div>
    </dl>
  );
}
