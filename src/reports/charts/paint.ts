import { CHANGE_COLOURS, SLUM_OUTLINE } from '../../domain/change-colours.ts';
import type { Colour, Hatch } from '../drawing/drawing.ts';
import type { AreaLook } from '../drawing/marks.ts';
import type { ChartLook } from './look.ts';

/**
 * What a bar stands for. `handled` is ground that a BA cleared, `left` and `taken` what a new SK left out and took in; `reduced`
 * and `added` are those of two states of whom nothing more is known. `needed` is not there yet: what a target asks for.
 */
export type BarKind = 'state' | 'handled' | 'reduced' | 'left' | 'taken' | 'added' | 'needed';

export interface ChartPaint {
  readonly ground: Colour;
  readonly ink: Colour;
  readonly soft: Colour;
  readonly grid: Colour;
  readonly rule: Colour;
  readonly target: Colour;
  readonly bar: Readonly<Record<BarKind, Colour>>;
  readonly stateRim: Colour;
  /** The line of the hectares over time. */
  readonly level: Colour;
}

const onPaper: ChartPaint = {
  ground: '#ffffff',
  ink: '#14201f',
  soft: '#4c5a59',
  grid: '#dde3e2',
  rule: '#84918f',
  target: '#0d6966',
  stateRim: SLUM_OUTLINE,
  level: SLUM_OUTLINE,
  bar: {
    state: CHANGE_COLOURS.remaining,
    handled: CHANGE_COLOURS.reduced,
    reduced: CHANGE_COLOURS.reduced,
    left: '#3a4750',
    taken: CHANGE_COLOURS.added,
    added: CHANGE_COLOURS.added,
    needed: '#0d6966',
  },
};

const onDark: ChartPaint = {
  ground: '#171d1e',
  ink: '#eaf0ef',
  soft: '#a9b8b6',
  grid: '#2d3738',
  rule: '#74827f',
  target: '#5fc4bd',
  stateRim: '#8a5a00',
  level: '#f2b84b',
  bar: {
    state: '#f2b84b',
    handled: '#3fcf97',
    reduced: '#3fcf97',
    left: '#dce6ee',
    taken: '#f46fc0',
    added: '#f46fc0',
    needed: '#5fc4bd',
  },
};

export const paintOf = ({ dark }: Pick<ChartLook, 'dark'>): ChartPaint => (dark ? onDark : onPaper);

/** As on the map: what went rises, what came is dotted, what stays is plain. What a new SK left out is crossed. */
const HATCHES: Readonly<Record<BarKind, Omit<Hatch, 'colour'> | null>> = {
  state: null,
  handled: { kind: 'rising', spacing: 1.5, width: 0.4 },
  reduced: { kind: 'rising', spacing: 1.5, width: 0.4 },
  left: { kind: 'crossed', spacing: 1.9, width: 0.25 },
  taken: { kind: 'dots', spacing: 1.6, width: 0.7 },
  added: { kind: 'dots', spacing: 1.6, width: 0.7 },
  needed: { kind: 'level', spacing: 1.7, width: 0.25 },
};

/** How a bar looks: its colour, and a hatch of its own by which it is known in grey print. */
export function barLook(kind: BarKind, paint: ChartPaint): AreaLook {
  const colour = paint.bar[kind];
  const hatch = HATCHES[kind];
  if (hatch === null) return { fill: colour, fillOpacity: 0.85, stroke: paint.stateRim, width: 0.3 };
  return {
    fill: colour,
    fillOpacity: kind === 'needed' ? 0.06 : 0.2,
    stroke: colour,
    width: 0.3,
    hatch: { ...hatch, colour },
    ...(kind === 'needed' ? { dash: [1.2, 0.8] } : {}),
  };
}
