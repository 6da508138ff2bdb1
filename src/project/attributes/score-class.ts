import type { SlumClass } from '../../domain/delineation.ts';
import type { Text } from '../../domain/text.ts';

/** Rules of scoring; scores of two rulesets are not compared. */
export interface Ruleset {
  readonly name: Text;
  /** Lowest score of each class, the worst first. */
  readonly from: readonly (readonly [SlumClass, number])[];
}

/** Permen PUPR 14/PRT/M/2018: 60–80 berat, 38–59 sedang, 16–37 ringan, under 16 tidak kumuh. */
const RULES_2018: Ruleset = {
  name: { id: 'Permen PUPR 14/2018', en: 'Permen PUPR 14/2018' },
  from: [
    ['heavy', 60],
    ['medium', 38],
    ['light', 16],
  ],
};

/** Permen PUPR 2/PRT/M/2016: 71–95 berat, 45–70 sedang, 19–44 ringan. */
const RULES_2016: Ruleset = {
  name: { id: 'Permen PUPR 2/2016', en: 'Permen PUPR 2/2016' },
  from: [
    ['heavy', 71],
    ['medium', 45],
    ['light', 19],
  ],
};

/** The rules by which an SK of that year was scored; of an unknown year: those in force. */
export const rulesetOf = (year: number | null): Ruleset =>
  year !== null && year < 2018 ? RULES_2016 : RULES_2018;

/** The class that a score means. Between the bands of the text (59.5) the lower band holds until the next begins. */
export const classOfScore = (score: number, ruleset: Ruleset): SlumClass =>
  ruleset.from.find(([, from]) => score >= from)?.[0] ?? 'none';
