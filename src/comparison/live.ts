import type { AreaMeasure } from '../geo/area/measure.ts';
import { type Bounds, columnFromFeatures, type MultiPolygonColumn } from '../geo/column.ts';
import type { FeatureSplice } from '../geo/column-splice.ts';
import { grownBounds } from '../geo/grown-bounds.ts';
import { loadOverlayEngine, type OverlayEngine } from '../geo/overlay/engine.ts';
import { type Metres, metres } from '../geo/units.ts';
import type { CompareOptions, Figures, Units } from './balance.ts';
import { figuresOf, sumFigures } from './figures.ts';
import { overlayRow, type RowGround } from './ground.ts';
import { draftOf, type LiveDraft } from './live-draft.ts';
import { LiveRows } from './live-rows.ts';
import { LiveSide, type LooseShapes, looseShapes } from './live-side.ts';
import { methodFor } from './methods.ts';
import { overlayRows, type PlacedState } from './overlay.ts';
import { mapUnits, type UnitMap } from './placement.ts';
import { breathFor, type Watch } from './progress.ts';
import { shifted } from './shifted-figures.ts';
import { NO_UNITS } from './unit-row.ts';

/** What a draft makes of the balance. Rows are numbered like the units; the last, after all units, is outside. */
export interface LiveFigures {
  /** Rows in which a shape of the draft, or one that it replaces, has ground: the others stay as they are. */
  readonly rows: ReadonlyMap<number, Figures>;
  readonly totals: Figures;
}

interface LiveSetup {
  readonly before: MultiPolygonColumn;
  readonly after: MultiPolygonColumn;
  /** Features of `after` that are not part of the current state (cleared by a BA). */
  readonly left: ReadonlySet<number>;
  readonly units: Units | null;
  readonly options: CompareOptions;
}

/**
 * The change balance of two states while the later one is being drawn. Equal to `compareStates` of the same shapes; a draft costs
 * one overlay of what lies near it, before and after.
 *
 * Why that is enough: figures of ground that a draft does not reach are the same with and without it. So the shapes near it are
 * overlaid twice, as they are and with the draft, and the rows change by the difference; what those shapes are far from the
 * draft is in both and cancels.
 */
export class LiveBalance {
  private readonly engine: OverlayEngine;
  private readonly units: UnitMap;
  private readonly liveRows: LiveRows;
  private readonly before: LiveSide;
  private readonly after: LiveSide;
  private readonly options: CompareOptions;
  private readonly tolerance: Metres;
  private measure: AreaMeasure;
  private projection: string | null;
  private figures: readonly Figures[] = [];
  private last: { readonly key: string; readonly figures: ReadonlyMap<number, Figures> } | null = null;

  private constructor(
    engine: OverlayEngine,
    { before, after, left, units, options }: LiveSetup,
    { measure, projection }: { measure: AreaMeasure; projection: string | null },
  ) {
    this.engine = engine;
    this.units = mapUnits(units ?? NO_UNITS);
    this.liveRows = new LiveRows(engine, this.units);
    this.before = new LiveSide(before, NONE, this.units);
    this.after = new LiveSide(after, left, this.units);
    this.options = options;
    this.tolerance = metres(options.toleranceMetres);
    this.measure = measure;
    this.projection = projection;
  }

  /** Makes the whole balance once. Geometry as `compareStates` wants it; throws only the signal's reason. */
  static async open(setup: LiveSetup, watch: Watch = {}): Promise<LiveBalance> {
    const engine = await loadOverlayEngine();
    const method = await methodFor(setup.options.method, [setup.before, setup.after]);
    const balance = new LiveBalance(engine, setup, method);
    await balance.followZone();
    await balance.makeWhole(watch);
    return balance;
  }

  /** All rows of the balance as it stands, in the units' order, then outside. */
  rows(): readonly Figures[] {
    return this.figures;
  }

  totals(): Figures {
    return sumFigures(this.figures);
  }

  /** Rows in which features of the current state have ground, whether they are part of it or not. */
  rowsOf(features: readonly number[]): number[] {
    return this.liveRows.withGround(this.rowsNear(features), this.after.pick(features));
  }

  /**
   * The balance as if the draft stood in. A plane method keeps the zone of the balance as it is, though a draft may move the middle
   * of the ground into the next one: until it is applied.
   */
  async with(draft: LiveDraft): Promise<LiveFigures> {
    const come = looseShapes(draft.come, this.units);
    if (this.isEmpty()) await this.followZone(come.boxes);
    const gone = draft.gone.filter((feature) => !this.after.isLeft(feature));
    const moved = this.moved(gone, come);
    const touched = this.liveRows.withGround(
      [...moved.keys()],
      this.after.pick(gone.toSorted(byNumber), come),
    );
    const next = this.figures.map((figures, row) => moved.get(row) ?? figures);
    return { rows: new Map(touched.map((row) => [row, next[row]])), totals: sumFigures(next) };
  }

  private rowsNear(features: readonly number[]): number[] {
    const rows = new Set<number>();
    for (const feature of features)
      this.liveRows.add(rows, this.after.place(feature), this.after.box(feature));
    return [...rows].sort(byNumber);
  }

  /**
   * Follows the current state.
   *
   * @param column all features after the splices
   * @param left features, by their indexes after the splices, that are not part of it from now on
   */
  async apply(
    splices: readonly FeatureSplice[],
    column: MultiPolygonColumn,
    left: ReadonlySet<number>,
  ): Promise<void> {
    const { gone, come } = draftOf(this.after, splices, left);
    const moved = this.moved(gone, looseShapes(come, this.units));
    this.figures = this.figures.map((figures, row) => moved.get(row) ?? figures);
    this.after.splice(splices, column, left);
    this.last = null;
    if (await this.followZone()) await this.makeWhole({});
  }

  /** The rows that change, with what they become. */
  private moved(gone: readonly number[], come: LooseShapes): Map<number, Figures> {
    const moved = new Map<number, Figures>();
    const rows = new Set(this.rowsNear(gone));
    come.boxes.forEach((box, i) => {
      this.liveRows.add(rows, come.places[i], box);
    });
    if (rows.size === 0) return moved;
    const boxes = [...gone.map((feature) => this.after.box(feature)), ...come.boxes];
    const reached = boxes.flatMap((box) => (box === null ? [] : [grownBounds(box, this.reach())]));
    const before = this.before.near(reached);
    const after = this.after.near(reached);
    const was = this.asItIs(rows, before, after);
    const left = new Set(gone);
    const rest = after.filter((feature) => !left.has(feature));
    const is = this.overlaid(rows, this.before.pick(before), this.after.pick(rest, come));
    for (const row of rows) moved.set(row, shifted(this.figures[row], was.get(row), is.get(row)));
    return moved;
  }

  /** Kept from one move of the hand to the next, for they mostly reach the same shapes. */
  private asItIs(
    rows: ReadonlySet<number>,
    before: readonly number[],
    after: readonly number[],
  ): ReadonlyMap<number, Figures> {
    const key = [[...rows].sort(byNumber), before, after].join(';');
    if (this.last?.key !== key) {
      const figures = this.overlaid(rows, this.before.pick(before), this.after.pick(after));
      this.last = { key, figures };
    }
    return this.last.figures;
  }

  private overlaid(rows: ReadonlySet<number>, before: PlacedState, after: PlacedState): Map<number, Figures> {
    const figures = new Map<number, Figures>();
    for (const row of rows) {
      const pieces = [before, after].map((state) => this.liveRows.pieces(state, row));
      const ground = overlayRow(this.engine, pieces[0], pieces[1], this.tolerance);
      figures.set(row, figuresOf(ground, this.measure));
    }
    return figures;
  }

  /** How far off a shape can change what is uncertain: a mitred corner of an opening reaches ten tolerances, twice over. */
  private reach(): number {
    return this.tolerance === 0 ? HAIR_METRES : 25 * this.tolerance + HAIR_METRES;
  }

  /** Takes the plane of the zone that holds the middle of both states; true: it is another than before. */
  private async followZone(come: readonly (Bounds | null)[] = []): Promise<boolean> {
    const ground = [this.before.bounds(), this.after.bounds(), come].map(outline);
    const { measure, projection } = await methodFor(this.options.method, ground);
    if (projection === this.projection) return false;
    this.measure = measure;
    this.projection = projection;
    return true;
  }

  private isEmpty(): boolean {
    return [this.before, this.after].every((side) => side.bounds().every((box) => box === null));
  }

  private async makeWhole(watch: Watch): Promise<void> {
    const [before, after] = [this.before, this.after].map((side) =>
      side.pick([...side.bounds().keys()].filter((feature) => !side.isLeft(feature))),
    );
    const breath = breathFor(watch);
    const { rows } = await overlayRows(this.engine, before, after, this.units, this.tolerance, breath);
    this.figures = rows.map((row: RowGround) => figuresOf(row, this.measure));
    this.last = null;
  }
}

const NONE: ReadonlySet<number> = new Set();
const byNumber = (a: number, b: number): number => a - b;
/** More than the overlay's grid can move anything. */
const HAIR_METRES = 0.01;

/** A column with the bounds of others. */
function outline(boxes: readonly (Bounds | null)[]): MultiPolygonColumn {
  const corners = boxes.flatMap((box) =>
    box === null ? [] : [[box[0], box[1]] as const, [box[2], box[3]] as const],
  );
  return columnFromFeatures(corners.length === 0 ? [] : [[[corners]]]);
}
