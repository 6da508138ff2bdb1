import type { Units } from '../comparison/balance.ts';
import { LiveBalance } from '../comparison/live.ts';
import { type MeasuredShape, type Measures, measureShape, measuresFor } from '../comparison/live-shape.ts';
import { mapUnits, type UnitMap } from '../comparison/placement.ts';
import type { AreaId } from '../domain/delineation.ts';
import { columnBounds, columnFromFeatures, emptyColumn, featureRings } from '../geo/column.ts';
import { loadOverlayEngine, type OverlayEngine } from '../geo/overlay/engine.ts';
import type { AreaEdit } from '../project/area-edit.ts';
import { CheckBook } from '../project/checks/book.ts';
import { CheckContext } from '../project/checks/context.ts';
import { DrawnHectares } from '../project/checks/drawn-hectares.ts';
import { RULES } from '../project/checks/registry.ts';
import type { Finding } from '../project/finding.ts';
import type { Draft, DrawApi, DrawSetup, LiveNumbers, LiveRow, ShapeFigures } from './draw-api.ts';
import { DrawAreas } from './draw-areas.ts';
import { mapBlob } from './encode.ts';
import { Pace } from './pace.ts';

const NO_UNITS: Units = { geometry: emptyColumn(), codes: [], names: [], kecamatan: [] };

/** How long work that can wait may hold the thread, so that the hand's numbers come in time. */
const PIECE_MS = 12;
/** Checks stand still while a hand asks for numbers, and so long after: a core they take is one that the drawing does not have. */
const HANDS_REST_MS = 600;

/** One project on the desk of the draw worker. */
export class DrawDesk {
  private readonly setup: DrawSetup;
  private readonly engine: OverlayEngine;
  private readonly units: UnitMap;
  private readonly areas: DrawAreas;
  private readonly live: LiveBalance | null;
  private measures: Measures;
  private drawn: DrawnHectares;
  private readonly book = new CheckBook(RULES);
  private checking: Promise<unknown> = Promise.resolve();
  private draftedAt = Number.NEGATIVE_INFINITY;
  /** Of areas as they are in the document, kept until they change. */
  private readonly measured = new Map<AreaId, MeasuredShape>();

  private constructor(
    setup: DrawSetup,
    engine: OverlayEngine,
    units: UnitMap,
    areas: DrawAreas,
    live: LiveBalance | null,
    measures: Measures,
  ) {
    this.setup = setup;
    this.engine = engine;
    this.units = units;
    this.areas = areas;
    this.live = live;
    this.measures = measures;
    this.drawn = new DrawnHectares(measures.utm);
  }

  static async open(setup: DrawSetup): Promise<DrawDesk> {
    const { delineation, previous, method, toleranceMetres } = setup;
    const engine = await loadOverlayEngine();
    const units = mapUnits(setup.units ?? NO_UNITS);
    const areas = new DrawAreas(delineation, setup.cleared, units);
    const after = delineation.geometry;
    const live =
      previous &&
      (await LiveBalance.open({
        before: previous.geometry,
        after,
        left: areas.left(),
        units: setup.units,
        options: { method, toleranceMetres },
      }));
    const measures = await measuresFor(previous ? [previous.geometry, after] : [after]);
    return new DrawDesk(setup, engine, units, areas, live, measures);
  }

  async apply(edit: AreaEdit, cleared: readonly AreaId[]): Promise<void> {
    const touched = this.areas.apply(edit, cleared);
    for (const id of touched.areas) this.measured.delete(id);
    this.book.touch(touched);
    this.drawn = this.drawn.after(edit.splices);
    const splices = edit.splices.map(({ at, remove, insert }) => ({
      at,
      remove,
      insert: insert.map(({ shape }) => shape),
    }));
    const { geometry } = this.areas.delineation;
    await this.live?.apply(splices, geometry, this.areas.left());
  }

  async measure(draft: Draft, of: readonly AreaId[]): Promise<LiveNumbers> {
    const start = performance.now();
    const isEmpty = draft.shapes.length === 0 && draft.removed.length === 0;
    if (!isEmpty) this.draftedAt = start;
    await this.haveZone(draft);
    const shapes = await this.figuresOf(draft, of);
    if (this.live === null) return { shapes, rows: [], totals: null, tookMs: performance.now() - start };
    const { live } = this;
    const { rows, totals } = isEmpty
      ? { rows: this.rowsOf(live, of), totals: live.totals() }
      : await live.with(this.areas.liveDraft(draft));
    const named = [...rows].map(([row, figures]): LiveRow => ({ ...this.nameOf(row), figures }));
    return { shapes, rows: named, totals, tookMs: performance.now() - start };
  }

  /** One look at a time; each is at the SK as it is when its turn comes. */
  check(areas: readonly AreaId[] | null): Promise<readonly Finding[]> {
    const look = this.checking.then(() => this.look(areas));
    this.checking = look.catch(() => {});
    return look;
  }

  encode(): Awaited<ReturnType<DrawApi['encode']>> {
    const { delineation, cleared } = this.areas;
    const placed = this.areas.placed();
    const properties = delineation.areas.map(({ id, label, slumClass }, index) => ({
      id,
      label,
      unit: placed[index],
      slumClass,
      ...(cleared.has(id) ? { cleared: true } : {}),
    }));
    return { geojson: mapBlob(delineation.geometry, properties), bounds: columnBounds(delineation.geometry) };
  }

  private async look(areas: readonly AreaId[] | null): Promise<readonly Finding[]> {
    const { delineation, cleared } = this.areas;
    const project = { delineation, cleared, units: this.setup.units, settings: this.setup.checks };
    const context = new CheckContext(this.engine, project, this.drawn, this.units);
    const pace = new Pace(PIECE_MS, () => this.draftedAt + HANDS_REST_MS - performance.now());
    const findings = await this.book.look(context, pace.breath);
    if (areas === null) return findings;
    const near = this.withNeighbours(context, areas);
    return findings.filter((finding) => finding.areas.some((id) => near.has(id)));
  }

  private withNeighbours(context: CheckContext, areas: readonly AreaId[]): ReadonlySet<AreaId> {
    const near = new Set(areas);
    for (const id of areas) {
      const index = context.delineation.areas.findIndex((area) => area.id === id);
      const box = index < 0 ? null : context.box(index);
      if (box !== null) for (const other of context.index.search(box)) near.add(context.area(other).id);
    }
    return near;
  }

  /** An SK that is begun on empty ground has no zone until something is drawn. */
  private async haveZone({ shapes }: Draft): Promise<void> {
    if (this.setup.previous !== null || this.areas.delineation.geometry.coordinates.length > 0) return;
    const [first] = shapes;
    if (first === undefined) return;
    this.measures = await measuresFor([columnFromFeatures([first.shape])]);
    this.drawn = new DrawnHectares(this.measures.utm);
  }

  private async figuresOf(draft: Draft, of: readonly AreaId[]): Promise<readonly ShapeFigures[]> {
    const figures = draft.shapes.map(({ id, shape }) => ({ id, ...measureShape(shape, this.measures) }));
    const drafted = new Set([...draft.shapes.map(({ id }) => id), ...draft.removed]);
    const pace = new Pace(PIECE_MS);
    for (const id of of) {
      const index = this.areas.indexOf(id);
      if (drafted.has(id) || index === undefined) continue;
      figures.push({ id, ...this.figuresAt(id, index) });
      await pace.breath();
    }
    return figures;
  }

  private figuresAt(id: AreaId, index: number): MeasuredShape {
    const known = this.measured.get(id);
    if (known !== undefined) return known;
    const made = measureShape(featureRings(this.areas.delineation.geometry, index), this.measures);
    this.measured.set(id, made);
    return made;
  }

  private rowsOf(live: LiveBalance, of: readonly AreaId[]): Iterable<readonly [number, LiveRow['figures']]> {
    const all = live.rows();
    const rows = live.rowsOf(of.flatMap((id) => this.areas.indexOf(id) ?? []));
    return rows.map((row) => [row, all[row]] as const);
  }

  private nameOf(row: number): { readonly unit: number; readonly name: string } {
    const name = this.setup.units?.names[row];
    if (name !== undefined) return { unit: row, name };
    return { unit: -1, name: this.setup.units === null ? 'Seluruh lahan' : 'Di luar kelurahan' };
  }
}
