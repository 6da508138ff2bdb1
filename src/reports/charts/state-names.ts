import type { TimelineState } from '../../comparison/timeline-types.ts';

/** A state's name in two parts. */
export interface StateName {
  /** "SK 2016". */
  readonly decree: string;
  /** "BA 2019"; of an SK as decreed its own name. */
  readonly own: string;
}

/** Names as a chart has room for: a BA without the name of its SK before it. One a state. */
export function stateNames(states: readonly TimelineState[]): readonly StateName[] {
  let decree = '';
  return states.map(({ kind, name }) => {
    if (kind === 'decree') decree = name;
    const prefix = `${decree} · `;
    if (kind === 'minute' && decree !== '' && name.startsWith(prefix))
      return { decree, own: name.slice(prefix.length) };
    return { decree: kind === 'decree' ? name : decree, own: name };
  });
}
