import { duplicateAttribute } from './duplicate-attribute.ts';
import { gap } from './gap.ts';
import { malformedAttribute } from './malformed-attribute.ts';
import { missingAttribute } from './missing-attribute.ts';
import { nearLimit } from './near-limit.ts';
import { otherUnit } from './other-unit.ts';
import { outsideUnits } from './outside-units.ts';
import { overlap } from './overlap.ts';
import type { Rule } from './rule.ts';
import { selfCrossing } from './self-crossing.ts';
import { statedDiffers } from './stated-differs.ts';
import { thin } from './thin.ts';

/** All checks, in the order in which they are listed: what falsifies hectares first, words last. */
export const RULES: readonly Rule[] = [
  selfCrossing,
  overlap,
  outsideUnits,
  otherUnit,
  gap,
  thin,
  nearLimit,
  statedDiffers,
  duplicateAttribute,
  missingAttribute,
  malformedAttribute,
];
