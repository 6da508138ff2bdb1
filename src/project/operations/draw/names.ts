import type { AreaId, Delineation } from '../../../domain/delineation.ts';
import { areaId } from '../../../domain/delineation.ts';

/**
 * Ids that areas which come about do not share with any of the delineation, each given once: from the id of the area they come
 * from, `rt-4~2`, `rt-4~3` …; the same for the same act on the same document.
 */
export class FreeAreaIds {
  private readonly taken: Set<string>;

  constructor(delineation: Delineation, alsoTaken: Iterable<AreaId> = []) {
    this.taken = new Set([...delineation.areas.map(({ id }) => id), ...alsoTaken]);
  }

  /** An id after `wanted`, itself where it is free. */
  next(wanted: string): AreaId {
    const stem = wanted.replace(/~\d+$/, '');
    let free = wanted;
    for (let number = 2; this.taken.has(free); number++) free = `${stem}~${number}`;
    this.taken.add(free);
    return areaId(free);
  }
}

const LETTERED = / \([a-z]{1,2}\)$/;

/** Labels for the pieces of an area: "Kuala 3 (a)", "Kuala 3 (b)" …, the first that no other area of the delineation bears. */
export function pieceLabels(delineation: Delineation, label: string, count: number): string[] {
  const stem = label.replace(LETTERED, '');
  const taken = new Set(delineation.areas.map((area) => area.label));
  taken.delete(label);
  const labels: string[] = [];
  for (let number = 0; labels.length < count; number++) {
    const lettered = `${stem} (${lettersOf(number)})`;
    if (!taken.has(lettered)) labels.push(lettered);
  }
  return labels;
}

/** a … z, aa … az, ba … */
const lettersOf = (number: number): string =>
  (number >= 26 ? lettersOf(Math.floor(number / 26) - 1) : '') + String.fromCharCode(97 + (number % 26));

/** "Area 12": the first that no area of the delineation bears. */
export function freeLabel(delineation: Delineation): string {
  const taken = new Set(delineation.areas.map(({ label }) => label));
  let number = delineation.areas.length + 1;
  while (taken.has(`Area ${number}`)) number++;
  return `Area ${number}`;
}
