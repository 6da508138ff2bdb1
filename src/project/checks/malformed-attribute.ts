import type { SlumArea, SlumClass } from '../../domain/delineation.ts';
import type { Severity } from '../../domain/note.ts';
import { parseRtRw } from '../../domain/rt-rw.ts';
import type { Text } from '../../domain/text.ts';
import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import type { Rule } from './rule.ts';
import { asDrawn } from './stated-differs.ts';
import { middleOf, nameOf } from './words.ts';

/** Lowest score of each class, from the gravest on. */
interface Ruleset {
  readonly name: string;
  readonly highest: number;
  readonly from: readonly (readonly [SlumClass, number])[];
}

/** Permen PUPR 14/PRT/M/2018 (16 criteria) and 2/PRT/M/2016 (19 criteria). */
const RULES_2018: Ruleset = {
  name: 'Permen PUPR 14/2018',
  highest: 80,
  from: [
    ['heavy', 60],
    ['medium', 38],
    ['light', 16],
    ['none', 0],
  ],
};
const RULES_2016: Ruleset = {
  name: 'Permen PUPR 2/2016',
  highest: 95,
  from: [
    ['heavy', 71],
    ['medium', 45],
    ['light', 19],
    ['none', 0],
  ],
};

const CLASS_NAMES: Readonly<Record<SlumClass, string>> = {
  heavy: 'kumuh berat',
  medium: 'kumuh sedang',
  light: 'kumuh ringan',
  none: 'tidak kumuh',
};

/** Entries that cannot be what was meant. */
export const malformedAttribute: Rule = {
  id: 'malformed-attribute',
  severity: 'warning',
  title: { id: 'Isian tidak wajar', en: 'Malformed entry' },
  reachMetres: null,
  *find(context) {
    for (let index = 0; index < context.count; index++) yield* faultsOf(context, index);
  },
};

function* faultsOf(context: CheckContext, index: number): Iterable<Finding> {
  const area = context.area(index);
  const say = (field: string, severity: Severity, message: Text, mend: Mend | null = null): Finding => ({
    key: `malformed-attribute:${area.id}:${field}`,
    rule: 'malformed-attribute',
    severity,
    areas: [area.id],
    bounds: context.box(index),
    at: middleOf(context.box(index)),
    message,
    mend,
  });
  const rtRw = area.rtRw?.trim() ?? '';
  if (rtRw !== '' && parseRtRw(rtRw) === null)
    yield say('rtRw', 'info', {
      id: `RT/RW “${rtRw}” pada ${nameOf(area)} tidak terbaca sebagai satu RT dan RW. Tulis seperti “RT 004 RW 001”.`,
      en: `RT/RW “${rtRw}” of ${nameOf(area)} cannot be read as one RT and RW. Write it like “RT 004 RW 001”.`,
    });
  if (area.statedHa !== null && area.statedHa <= 0)
    yield say(
      'statedHa',
      'warning',
      {
        id: `Luas SK ${nameOf(area)} tertulis ${area.statedHa} ha. Isi dengan luas yang sebenarnya.`,
        en: `The stated area of ${nameOf(area)} is ${area.statedHa} ha. Enter the true one.`,
      },
      context.drawnHa(index) > 0 ? asDrawn(context, index) : null,
    );
  const score = scoreFault(area, rulesetsOf(context.delineation.decree.year));
  if (score !== null) yield say('score', 'warning', score);
}

/** The 2018 rules came into force in November of that year; an SK without a year may be by either. */
function rulesetsOf(year: number | null): readonly Ruleset[] {
  if (year === null || year === 2018 || year === 2019) return [RULES_2018, RULES_2016];
  return year > 2019 ? [RULES_2018] : [RULES_2016];
}

function scoreFault(area: SlumArea, rulesets: readonly Ruleset[]): Text | null {
  const { score, slumClass } = area;
  if (score === null) return null;
  const shown = String(score).replace('.', ',');
  const [{ name }] = rulesets;
  const highest = Math.max(...rulesets.map((rules) => rules.highest));
  if (score < 0 || score > highest)
    return {
      id: `Skor ${nameOf(area)} tertulis ${shown}, di luar 0–${highest} (${name}). Betulkan skornya.`,
      en: `The score of ${nameOf(area)} is ${shown}, outside 0–${highest} (${name}). Correct it.`,
    };
  if (slumClass === null) return null;
  const classes = rulesets.map((rules) => classOf(score, rules));
  if (classes.includes(slumClass)) return null;
  const [written, meant] = [CLASS_NAMES[slumClass], CLASS_NAMES[classes[0]]];
  return {
    id: `Skor ${nameOf(area)} ${shown} berarti ${meant} menurut ${name}, tetapi tertulis ${written}. Betulkan skor atau tingkatnya.`,
    en: `A score of ${shown} for ${nameOf(area)} means ${meant} by ${name}, but ${written} is entered. Correct the score or the class.`,
  };
}

/** The text of the rules leaves gaps between bands; practice counts from 0,005 below the next. */
const classOf = (score: number, { from }: Ruleset): SlumClass =>
  from.find(([, lowest]) => score >= lowest - 0.005)?.[0] ?? 'none';
