import type { Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import { fail } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { CheckSettings } from '../checks/settings.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';

interface Limit {
  readonly setting: keyof CheckSettings;
  readonly name: Text;
  readonly most: number;
}

/** 0 turns a check off. Beyond the highest values a check would say something of nearly every area. */
const LIMITS: readonly Limit[] = [
  { setting: 'thinMetres', name: { id: 'Batas tipis (m)', en: 'Thin (m)' }, most: 100 },
  { setting: 'statedShare', name: { id: 'Selisih luas SK', en: 'Difference of stated hectares' }, most: 1 },
  { setting: 'gapSquareMetres', name: { id: 'Batas celah (m²)', en: 'Gap (m²)' }, most: 100_000 },
  { setting: 'nearLimitHa', name: { id: 'Dekat batas 10/15 ha (ha)', en: 'Near 10/15 ha (ha)' }, most: 2.5 },
];

/** Sets what the checks report. */
export const setChecks: Operation<CheckSettings> = {
  id: 'set-checks',
  label: () => ({ id: 'Atur pemeriksaan', en: 'Set the checks' }),
  availability: () => available,
  apply(document, settings) {
    const wrong = LIMITS.find(({ setting, most }) => !(settings[setting] >= 0 && settings[setting] <= most));
    if (wrong !== undefined) return fail(outOfRange(wrong));
    const isSame = LIMITS.every(({ setting }) => settings[setting] === document.checks[setting]);
    const { thinMetres, statedShare, gapSquareMetres, nearLimitHa } = settings;
    const checks = { thinMetres, statedShare, gapSquareMetres, nearLimitHa };
    return change(this.label(settings), isSame ? document : { ...document, checks });
  },
};

const outOfRange = ({ name, most }: Limit): Problem =>
  problem('check-out-of-range', {
    id: `${name.id} harus antara 0 dan ${most.toLocaleString('id-ID')}. Isi angka di antaranya; 0 berarti tidak diperiksa.`,
    en: `${name.en} must be between 0 and ${most.toLocaleString('en')}. Give a number in between; 0 turns the check off.`,
  });
