import type { AreaId } from '../../../../domain/delineation.ts';

/** What a click or a key does to what is chosen in a list: as in the file list of any computer. */
export interface Choosing {
  readonly chosen: readonly AreaId[];
  /** From where Shift reaches. */
  readonly anchor: AreaId | null;
}

export function chooseOne(area: AreaId): Choosing {
  return { chosen: [area], anchor: area };
}

/** With Ctrl: in or out. */
export function toggleOne({ chosen }: Choosing, area: AreaId): Choosing {
  const rest = chosen.filter((id) => id !== area);
  return { chosen: rest.length === chosen.length ? [...chosen, area] : rest, anchor: area };
}

/** With Shift: all from the anchor to this one, in the order of the list. */
export function chooseRange({ anchor }: Choosing, area: AreaId, listed: readonly AreaId[]): Choosing {
  const to = listed.indexOf(area);
  const from = anchor === null ? to : listed.indexOf(anchor);
  if (from < 0 || to < 0) return chooseOne(area);
  const range = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: from <= to ? range : range.toReversed(), anchor };
}
