import { type KeyboardEvent, useId, useState } from 'react';
import { parseNumber } from '../../../../domain/numbers.ts';
import type { CheckSettings as Settings } from '../../../../project/checks/settings.ts';
import { DEFAULT_CHECKS } from '../../../../project/checks/settings.ts';
import { operations } from '../../../../project/operations/registry.ts';
import { Button } from '../../../components/button.tsx';
import type { DictionaryKey } from '../../../i18n/dictionary.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { act } from '../../../state/project.ts';
import styles from './check-list.module.css';

interface Setting {
  readonly id: keyof Settings;
  readonly label: Extract<DictionaryKey, `checks.set.${string}`>;
  readonly unit: string;
  /** How many of the unit shown make one of the unit kept. */
  readonly factor: number;
}

const SETTINGS: readonly Setting[] = [
  { id: 'thinMetres', label: 'checks.set.thin', unit: 'm', factor: 1 },
  { id: 'statedShare', label: 'checks.set.stated', unit: '%', factor: 100 },
  { id: 'gapSquareMetres', label: 'checks.set.gap', unit: 'm²', factor: 1 },
  { id: 'nearLimitHa', label: 'checks.set.limit', unit: 'ha', factor: 1 },
];

/** From where on the checks speak; kept with the project. */
export function CheckSettings({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const isDefault = SETTINGS.every(({ id }) => settings[id] === DEFAULT_CHECKS[id]);
  return (
    <details className={styles.settings}>
      <summary>{t('checks.settings')}</summary>
      <p>{t('checks.settingsHint')}</p>
      {SETTINGS.map((setting) => (
        <SettingField key={setting.id} setting={setting} settings={settings} />
      ))}
      {!isDefault && (
        <Button look="quiet" onClick={() => act(operations.setChecks, DEFAULT_CHECKS)}>
          {t('checks.defaults')}
        </Button>
      )}
    </details>
  );
}

interface SettingFieldProps {
  readonly setting: Setting;
  readonly settings: Settings;
}

function SettingField({ setting: { id, label, unit, factor }, settings }: SettingFieldProps) {
  const { t } = useTranslation();
  const field = useId();
  const shown = String(Number((settings[id] * factor).toPrecision(12))).replace('.', ',');
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? null : parseNumber(draft, 'comma').value;
  const isWrong = draft !== null && (typed === null || typed < 0);
  const keep = () => {
    if (draft === null || isWrong || typed === null) return;
    if (draft === shown || act(operations.setChecks, { ...settings, [id]: typed / factor })) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape' && draft !== null) setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.setting}>
      <label htmlFor={field}>{t(label)}</label>
      <input
        id={field}
        inputMode="decimal"
        value={draft ?? shown}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${field}-fault` : undefined}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      <span>{unit}</span>
      {isWrong && (
        <em id={`${field}-fault`} role="alert">
          {t('checks.notANumber')}
        </em>
      )}
    </div>
  );
}
