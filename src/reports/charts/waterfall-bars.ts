import type { Figures } from '../../comparison/balance.ts';
import type { Timeline, TimelineStep } from '../../comparison/timeline-types.ts';
import type { Language } from '../../domain/text.ts';
import { figure, signed } from './figures.ts';
import type { BarKind } from './paint.ts';
import { type StateName, stateNames } from './state-names.ts';
import { BAR_WORDS, CHART_WORDS } from './words.ts';

/** A balance of two states, or the chain of all states of a city. */
export type WaterfallOf =
  | { readonly kind: 'balance'; readonly before: string; readonly after: string; readonly totals: Figures }
  | { readonly kind: 'timeline'; readonly timeline: Timeline };

export interface WaterfallBar {
  readonly kind: BarKind;
  readonly name: string;
  readonly word: string;
  /** Hectares at which it begins and ends; a state stands on zero. */
  readonly from: number;
  readonly to: number;
}

/** Neighbouring bars that are one thing: what the BAs of an SK handled, or what a new SK redrew. */
export interface WaterfallGroup {
  readonly first: number;
  readonly last: number;
  readonly kind: TimelineStep['kind'];
  readonly hectares: number;
}

export interface Waterfall {
  readonly bars: readonly WaterfallBar[];
  readonly groups: readonly WaterfallGroup[];
}

/** What is written on a bar: "58,57 ha", "−2,34 ha"; without `unit` the bare figure. */
export const barFigure = ({ kind, from, to }: WaterfallBar, unit: boolean): string =>
  kind === 'state' ? figure(to, unit) : signed(to - from, unit);

export const waterfallOf = (of: WaterfallOf, language: Language): Waterfall =>
  of.kind === 'balance' ? balanceBars(of, language) : timelineBars(of.timeline, language);

function balanceBars(
  { before, after, totals }: Extract<WaterfallOf, { kind: 'balance' }>,
  language: Language,
): Waterfall {
  const { beforeHa, remainingHa, afterHa } = totals;
  const state = (name: string, to: number): WaterfallBar => ({
    kind: 'state',
    name,
    word: BAR_WORDS.state[language],
    from: 0,
    to,
  });
  const change = (kind: 'reduced' | 'added', from: number, to: number): WaterfallBar => ({
    kind,
    name: capital(BAR_WORDS[kind][language]),
    word: '',
    from,
    to,
  });
  const bars = [
    state(before, beforeHa),
    change('reduced', beforeHa, remainingHa),
    change('added', remainingHa, afterHa),
    state(after, afterHa),
  ];
  return { bars, groups: [] };
}

/** States stand where an SK begins and where it ends; the BAs between them are bars of what they handled. */
function timelineBars({ states, steps }: Timeline, language: Language): Waterfall {
  const names = stateNames(states);
  const bars: WaterfallBar[] = [];
  const groups: WaterfallGroup[] = [];
  states.forEach((state, index) => {
    const step = steps[index - 1];
    if (step) addStep(bars, groups, step, names[index], language);
    const isEnd = steps[index]?.kind !== 'handled';
    if (step === undefined || step.kind === 'redrawn' || isEnd)
      bars.push({
        kind: 'state',
        ...stateWords(state.kind, names[index], language),
        from: 0,
        to: state.hectares,
      });
  });
  return { bars, groups };
}

function stateWords(kind: 'decree' | 'minute', { decree, own }: StateName, language: Language) {
  if (kind === 'decree' || decree === '') return { name: own, word: BAR_WORDS.state[language] };
  return {
    name: `${CHART_WORDS.leftOf[language]} ${decree}`,
    word: `${CHART_WORDS.afterMinute[language]} ${own}`,
  };
}

function addStep(
  bars: WaterfallBar[],
  groups: WaterfallGroup[],
  { kind, figures }: TimelineStep,
  { own }: StateName,
  language: Language,
): void {
  const { beforeHa, reducedHa, addedHa, netHa } = figures;
  const first = bars.length;
  const bar = (of: BarKind, from: number, to: number) =>
    bars.push({ kind: of, name: own, word: BAR_WORDS[of][language], from, to });
  bar(kind === 'handled' ? 'handled' : 'left', beforeHa, beforeHa - reducedHa);
  if (kind === 'redrawn') bar('taken', beforeHa - reducedHa, beforeHa - reducedHa + addedHa);
  const last = bars.length - 1;
  const before = groups.at(-1);
  // BAs that follow each other are one group.
  if (kind === 'handled' && before?.kind === 'handled' && before.last === first - 1)
    groups[groups.length - 1] = { ...before, last, hectares: before.hectares + netHa };
  else groups.push({ first, last, kind, hectares: netHa });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
