import { useState } from 'react';
import type { AreaMethod } from '../../../comparison/balance.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { METHOD_NAMES } from '../../../project/method-names.ts';
import { setMethod } from '../../../project/operations/set-method.ts';
import { setTolerance } from '../../../project/operations/set-tolerance.ts';
import { fineHectareText, hectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';
import { act } from '../../state/project.ts';
import { GroundButton } from './ground-button.tsx';
import styles from './method-foot.module.css';

const METHODS: readonly AreaMethod[] = ['geodesic-wgs84', 'utm', 'tm3', 'sphere'];

interface MethodFootProps {
  readonly document: ProjectDocument;
  readonly compared: Compared | null;
}

/** How the figures were made: always in sight, and chosen right there. */
export function MethodFoot({ document, compared }: MethodFootProps) {
  const { t, show } = useTranslation();
  const { method, toleranceMetres } = document.comparison;
  return (
    <footer className={styles.foot}>
      <div className={styles.choices}>
        <label>
          {t('compare.method')}
          <select
            value={method}
            onChange={(event) => {
              const chosen = METHODS.find((each) => each === event.target.value);
              if (chosen) act(setMethod, { method: chosen });
            }}
          >
            {METHODS.map((each) => (
              <option key={each} value={each}>
                {show(METHOD_NAMES[each])}
              </option>
            ))}
          </select>
        </label>
        <ToleranceField key={toleranceMetres} metres={toleranceMetres} />
      </div>
      {compared && <Certainty compared={compared} />}
    </footer>
  );
}

function ToleranceField({ metres }: { readonly metres: number }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(String(metres).replace('.', ','));
  const keep = () => {
    const value = Number(typed.replace(',', '.'));
    if (value === metres && typed.trim() !== '') return;
    const kept = typed.trim() !== '' && act(setTolerance, { metres: value });
    if (!kept) setTyped(String(metres).replace('.', ','));
  };
  return (
    <label title={t('compare.toleranceHint')}>
      {t('compare.tolerance')}
      <span className={styles.metres}>
        <input
          inputMode="decimal"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        m
      </span>
    </label>
  );
}

function Certainty({ compared: { balance } }: { readonly compared: Compared }) {
  const { t } = useTranslation();
  const { totals, method } = balance;
  const uncertain = hectareText(totals.uncertainReducedHa + totals.uncertainAddedHa);
  return (
    <p>
      {method.projection && `${method.projection} · `}
      {method.toleranceMetres > 0 && (
        <>
          <GroundButton kinds={['uncertain']} className={styles.uncertain}>
            {t('compare.uncertain', { hectares: uncertain })}
          </GroundButton>
          {' · '}
        </>
      )}
      {t('compare.closing', { hectares: fineHectareText(totals.closingErrorHa) })}
    </p>
  );
}
