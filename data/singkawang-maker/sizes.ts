import type { Ring } from '../../src/geo/column.ts';
import { totalHectares } from './plane.ts';
import { drawQuarter, type Quarter } from './quarter.ts';
import { type ClearedLetters, lettersOf } from './quarter-plan.ts';

/** Public totals (hectares): SK 2016, what is left of it at the end of 2019, SK 2020, and what BA 2020 takes off. */
const PUBLIC_HECTARES = { sk2016: 74.03, left2019: 34.08, sk2020: 58.57, cleared2020: 2.34 } as const;

/** Chosen sizes in SK 2016. Kuala and Natuna take what the two public totals leave; so do Roban Timur and Sungai Wie in 2020. */
const CHOSEN_2016: Readonly<Record<string, number>> = {
  sedau: 13.42,
  'perumnas-roban': 13.65,
  'jl-tama': 11.38,
  'ks-tubun': 9.46,
};
const CHOSEN_2020: Readonly<Record<string, number>> = { 'setapuk-besar': 4.36 };

/** Scale of each quarter by its id. */
export type Scales = ReadonlyMap<string, number>;

type Draw = (quarter: Quarter, scale: number) => ReadonlyMap<string, Ring>;
type Choose = (quarter: Quarter) => readonly string[];

const hectaresOf = (rings: ReadonlyMap<string, Ring>, letters: readonly string[]): number =>
  totalHectares([...rings].filter(([letter]) => letters.includes(letter)).map(([, ring]) => ring));

/** Quarters that are being given their sizes, one after the other. */
class Sizing {
  readonly scales: Map<string, number>;
  private readonly quarters: readonly Quarter[];
  private readonly draw: Draw;

  constructor(quarters: readonly Quarter[], known: Scales, draw: Draw) {
    this.quarters = quarters;
    this.scales = new Map(known);
    this.draw = draw;
  }

  /** Hectares of the chosen RTs of all quarters sized so far. */
  measured(choose: Choose): number {
    let sum = 0;
    for (const [id, scale] of this.scales) {
      const quarter = this.find(id);
      sum += hectaresOf(this.draw(quarter, scale), choose(quarter));
    }
    return sum;
  }

  /** Scales a quarter until its chosen RTs measure the given hectares. */
  fit(id: string, choose: Choose, hectares: number): void {
    if (!(hectares > 0)) throw new Error(`${id}: ${hectares} ha left to fill`);
    const quarter = this.find(id);
    let scale = 1;
    for (let round = 0; round < 4; round++)
      scale *= Math.sqrt(hectares / hectaresOf(this.draw(quarter, scale), choose(quarter)));
    this.scales.set(id, scale);
  }

  private find(id: string): Quarter {
    const found = this.quarters.find(({ plan }) => plan.id === id);
    if (found === undefined) throw new Error(`No quarter ${id}`);
    return found;
  }
}

const clearedLetters = (cleared: ClearedLetters | undefined): string => Object.values(cleared ?? {}).join('');

/** RT polygons of SK 2016 of one quarter, by letter. */
export const drawn2016: Draw = (quarter, scale) =>
  quarter.plan.sk2016 === null ? new Map() : drawQuarter(quarter, quarter.plan.sk2016.picture, scale);

/** RT polygons of SK 2020 of one quarter, by letter. */
export const drawn2020 = (quarter: Quarter, scale: number, seed: string): ReadonlyMap<string, Ring> => {
  const sk = quarter.plan.sk2020;
  if (sk === null) return new Map();
  return drawQuarter(quarter, sk.picture, scale, sk.redigitised ? `${seed}/${quarter.plan.id}/2020` : null);
};

/** Scales of the six kawasan of SK 2016, such that the SK and what is left of it in 2019 are the public figures. */
export const sizeOldQuarters = (quarters: readonly Quarter[]): Scales => {
  const all: Choose = ({ plan }) => lettersOf(plan.sk2016?.picture ?? '');
  const left: Choose = (quarter) =>
    all(quarter).filter((letter) => !clearedLetters(quarter.plan.sk2016?.cleared).includes(letter));
  const sizing = new Sizing(quarters, new Map(), drawn2016);
  for (const [id, hectares] of Object.entries(CHOSEN_2016)) sizing.fit(id, all, hectares);
  sizing.fit('kuala', left, PUBLIC_HECTARES.left2019 - sizing.measured(left));
  sizing.fit('natuna', all, PUBLIC_HECTARES.sk2016 - sizing.measured(all));
  return sizing.scales;
};

/** Scales of the quarters that only SK 2020 knows, such that SK 2020 and BA 2020 are the public figures. */
export const sizeNewQuarters = (quarters: readonly Quarter[], old: Scales, seed: string): Scales => {
  const all: Choose = ({ plan }) => lettersOf(plan.sk2020?.picture ?? '');
  const cleared: Choose = ({ plan }) => [...clearedLetters(plan.sk2020?.cleared)];
  const sizing = new Sizing(quarters, old, (quarter, scale) => drawn2020(quarter, scale, seed));
  for (const [id, hectares] of Object.entries(CHOSEN_2020)) sizing.fit(id, all, hectares);
  sizing.fit('roban-timur', cleared, PUBLIC_HECTARES.cleared2020 - sizing.measured(cleared));
  sizing.fit('sungai-wie', all, PUBLIC_HECTARES.sk2020 - sizing.measured(all));
  return sizing.scales;
};
