import type { LayerRole } from '../../../intake/proposal.ts';
import type { ProposalSummary } from '../../../workers/api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { CrsChooser } from './crs-chooser.tsx';
import { FieldTable } from './field-table.tsx';
import styles from './intake-dialog.module.css';
import { LayerPicker } from './layer-picker.tsx';

const ROLES: readonly LayerRole[] = ['delineation', 'units', 'skip'];

export interface ProposalPartProps {
  readonly proposal: ProposalSummary;
  readonly onChange: (part: Partial<ProposalSummary>) => void;
}

export function ProposalCard({ proposal, onChange }: ProposalPartProps) {
  const { t } = useTranslation();
  const { role, layers } = proposal;
  return (
    <fieldset className={styles.card} data-role={role}>
      <legend className={styles.legend}>{layers[0]?.file ?? proposal.name}</legend>
      <div className={styles.main}>
        <label>
          {t('intake.role')}
          <select
            value={role}
            onChange={(event) => {
              const chosen = ROLES.find((each) => each === event.target.value);
              if (chosen) onChange({ role: chosen });
            }}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {t(`role.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {role !== 'skip' && <NameFields {...{ proposal, onChange }} />}
      </div>
      <LayerPicker {...{ proposal, onChange }} />
      {role !== 'skip' && (
        <>
          <CrsChooser {...{ proposal, onChange }} />
          <details>
            <summary>{t('intake.fields', { count: Object.keys(proposal.mapping).length })}</summary>
            <FieldTable {...{ proposal, onChange }} />
          </details>
        </>
      )}
    </fieldset>
  );
}

function NameFields({ proposal, onChange }: ProposalPartProps) {
  const { t } = useTranslation();
  return (
    <>
      <label>
        {proposal.role === 'units' ? t('intake.layerName') : t('data.decreeName')}
        <input value={proposal.name} onChange={(event) => onChange({ name: event.target.value })} />
      </label>
      {proposal.role === 'delineation' && (
        <label className={styles.year}>
          {t('data.year')}
          <input
            inputMode="numeric"
            maxLength={4}
            value={proposal.year ?? ''}
            onChange={(event) => onChange({ year: yearOf(event.target.value) })}
          />
        </label>
      )}
    </>
  );
}

function yearOf(typed: string): number | null {
  const digits = typed.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}
