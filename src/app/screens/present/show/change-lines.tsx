import type { Figures } from '../../../../comparison/balance.ts';
import { decimal } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useShowSettings } from '../../../state/present-settings.ts';
import { Swatch } from './swatch.tsx';
import styles from './wall-text.module.css';

const KINDS = ['reduced', 'added', 'remaining'] as const;

/** What went, came and stayed, each with its hatch. */
export function ChangeLines({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  const dark = useShowSettings((state) => state.dark);
  return (
    <ul className={styles.lines}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <Swatch kind={kind} dark={dark} />
          <b data-tone={kind}>{decimal(figures[`${kind}Ha`])}</b> {t(`show.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
