import { type SwatchKind, swatchSvg } from '../../map/swatch.ts';
import { sameState, stateOptions } from '../../project/states.ts';
import { drawnIn } from '../commands/drawn.ts';
import { unbroken } from '../format/state-name.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { useDocument } from '../state/project.ts';
import { type ChangeKind, toggleKind, useView } from '../state/view.ts';
import { useTheme } from '../theme/theme.ts';
import styles from './map-furniture.module.css';

const CHANGE: readonly ChangeKind[] = ['remaining', 'reduced', 'added', 'uncertain'];

/** Words for what the map draws; in the overlay each kind of ground can be left out. */
export function Legend() {
  const { t } = useTranslation();
  const mode = useView((view) => view.mode);
  const hidden = useView((view) => view.hidden);
  const isDrawing = useView((view) => view.screen === 'draw');
  if (isDrawing || mode !== 'overlay')
    return (
      <ul className={styles.legend} aria-label={t('map.legend')}>
        {(['before', 'after'] as const).map((side) => (
          <li key={side}>
            <span>
              <Swatch kind={side} />
              {t(isDrawing ? `legend.drawn.${side}` : `legend.${side}`)}
            </span>
          </li>
        ))}
      </ul>
    );
  return (
    <ul className={styles.legend} aria-label={t('map.legend')}>
      {CHANGE.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            aria-pressed={!hidden.has(kind)}
            title={t('map.toggleKind', { kind: t(`kind.${kind}`) })}
            onClick={() => toggleKind(kind)}
          >
            <Swatch kind={kind} />
            {t(`kind.${kind}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** While an SK is drawn: what is its own, and what is of the state it is compared with. */
export function DrawLegend() {
  const { t } = useTranslation();
  const document = useDocument();
  const drawn = drawnIn(document);
  if (!document || !drawn) return null;
  const { before } = document.comparison;
  const previous = stateOptions(document).find(({ ref }) => sameState(ref, before));
  const hasCleared = document.minutes.some(({ delineation }) => delineation === drawn.id);
  const rows: readonly { readonly kind: SwatchKind; readonly name: string }[] = [
    { kind: 'after', name: drawn.decree.name },
    ...(previous ? [{ kind: 'previous' as const, name: previous.name }] : []),
    ...(hasCleared ? [{ kind: 'cleared' as const, name: t('lineage.cleared') }] : []),
  ];
  return (
    <ul className={styles.legend} aria-label={t('map.legend')}>
      {rows.map(({ kind, name }) => (
        <li key={kind}>
          <span>
            <Swatch kind={kind} />
            {unbroken(name)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ kind }: { readonly kind: SwatchKind }) {
  const dark = useTheme((state) => state.theme === 'dark');
  return (
    <img
      alt=""
      width="22"
      height="16"
      src={`data:image/svg+xml,${encodeURIComponent(swatchSvg(kind, dark))}`}
    />
  );
}
