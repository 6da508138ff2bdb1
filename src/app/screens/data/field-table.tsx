import type { AttributeValue } from '../../../domain/attributes.ts';
import type { AreaUnit, FieldMapping, FieldRole } from '../../../intake/proposal.ts';
import type { LayerSummary } from '../../../workers/api.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './intake-dialog.module.css';
import type { ProposalPartProps } from './proposal-card.tsx';

const OF_UNITS: readonly FieldRole[] = ['kelurahan', 'kelurahanCode', 'kecamatan'];
const OF_DECREE: readonly FieldRole[] = [
  'kawasan',
  'rtRw',
  'rt',
  'rw',
  ...OF_UNITS,
  'statedArea',
  'score',
  'slumClass',
  'decreeNumber',
  'clearedBy',
  'clearedOn',
];
const AREA_UNITS: readonly AreaUnit[] = ['ha', 'm2', 'km2'];

/** Which field of the file means what, with values that occur in it. */
export function FieldTable({ proposal, onChange }: ProposalPartProps) {
  const { t } = useTranslation();
  const samples = samplesByField(proposal.layers);
  const roles = proposal.role === 'units' ? OF_UNITS : OF_DECREE;
  return (
    <table className={styles.fields}>
      <thead>
        <tr>
          <th scope="col">{t('intake.meaning')}</th>
          <th scope="col">{t('intake.field')}</th>
          <th scope="col">{t('intake.samples')}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => {
          const field = proposal.mapping[role];
          return (
            <tr key={role}>
              <th scope="row">{t(`field.${role}`)}</th>
              <td>
                <select
                  aria-label={t(`field.${role}`)}
                  value={field ?? ''}
                  onChange={(event) =>
                    onChange({ mapping: mapped(proposal.mapping, role, event.target.value) })
                  }
                >
                  <option value="">{t('intake.noField')}</option>
                  {[...samples.keys()].map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
                {role === 'statedArea' && field !== undefined && <UnitChooser {...{ proposal, onChange }} />}
              </td>
              <td className={styles.samples}>{field === undefined ? '' : samples.get(field)?.join(' · ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function UnitChooser({ proposal, onChange }: ProposalPartProps) {
  const { t } = useTranslation();
  return (
    <select
      aria-label={t('intake.unit')}
      value={proposal.statedUnit}
      onChange={(event) => {
        const unit = AREA_UNITS.find((each) => each === event.target.value);
        if (unit) onChange({ statedUnit: unit });
      }}
    >
      {AREA_UNITS.map((unit) => (
        <option key={unit} value={unit}>
          {t(`areaUnit.${unit}`)}
        </option>
      ))}
    </select>
  );
}

const MOST_SAMPLES = 3;

function samplesByField(layers: readonly LayerSummary[]): ReadonlyMap<string, readonly string[]> {
  const samples = new Map<string, string[]>();
  for (const { fields } of layers)
    for (const field of fields) {
      const known = samples.get(field.name) ?? [];
      samples.set(
        field.name,
        [...new Set([...known, ...field.samples.map(sampleText)])].slice(0, MOST_SAMPLES),
      );
    }
  return samples;
}

const LONGEST_SAMPLE = 24;

function sampleText(value: AttributeValue): string {
  const text = String(value ?? '–');
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}

/** An empty field takes the meaning away. */
function mapped(mapping: FieldMapping, role: FieldRole, field: string): FieldMapping {
  const { [role]: _, ...others } = mapping;
  return field === '' ? others : { ...others, [role]: field };
}
