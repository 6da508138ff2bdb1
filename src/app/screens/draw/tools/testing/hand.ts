import { areaId, type Delineation } from '../../../../../domain/delineation.ts';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../../../../../geo/column.ts';
import type { SketchEvent, SketchHandle } from '../../../../../map/sketch/sketch.ts';
import { delineation, project } from '../../../../../project/testing/builders.ts';
import type { DrawOptions, ToolId } from '../../../../state/draw.ts';
import { DrawnLayer, toolContext } from '../../../../state/draw-context.ts';
import { startTool } from '../registry.ts';
import type { Act, Chosen, RunningTool, ToolContext, ToolEvent } from '../tool.ts';

/** Pictures are a letter a unit; on the ground a unit is this many degrees (11 m), so that reaches in pixels mean something. */
const UNIT = 1e-4;
const ORIGIN: Position = [109, 0.9];

export const ground = ([x, y]: Position): Position => [ORIGIN[0] + x * UNIT, ORIGIN[1] + y * UNIT];

const grounded = (shape: MultiPolygonRings): MultiPolygonRings =>
  shape.map((rings) => rings.map((ring) => ring.map(ground)));

/** An SK whose areas have these shapes, in units of the picture. */
export function drawnSk(shapes: Readonly<Record<string, MultiPolygonRings>>): Delineation {
  const ids = Object.keys(shapes);
  return {
    ...delineation('SK 2025', 2025, ids),
    geometry: columnFromFeatures(Object.values(shapes).map(grounded)),
  };
}

const OPTIONS: DrawOptions = {
  snap: false,
  snapRadius: 12,
  trace: false,
  sharedBorders: true,
  noOverlap: true,
};

interface HandSetup {
  readonly sk: Delineation;
  readonly chosen?: readonly string[];
  readonly options?: Partial<DrawOptions>;
  readonly others?: readonly Delineation[];
}

/** A hand that does things with one tool on an SK that nothing changes, and writes down what it asked for. */
export class Hand {
  readonly acts: Act[] = [];
  readonly said: string[] = [];
  chosen: Chosen;
  private readonly setup: HandSetup;
  private readonly drawn: DrawnLayer;
  private tool: RunningTool;

  constructor(tool: ToolId, setup: HandSetup) {
    this.setup = setup;
    this.drawn = DrawnLayer.of(setup.sk);
    this.chosen = { areas: (setup.chosen ?? []).map(areaId), vertex: null };
    this.tool = startTool(tool, this.context);
  }

  get context(): ToolContext {
    const { sk, options = {}, others = [] } = this.setup;
    const session = { ...this.chosen, options: { ...OPTIONS, ...options } };
    return toolContext(project(sk, ...others), this.drawn, session, 'id');
  }

  get sketch() {
    return this.tool.sketch(this.context);
  }

  get status(): string {
    return this.tool.status(this.context).id;
  }

  get progress() {
    return this.tool.progress(this.context);
  }

  get draft() {
    return this.tool.draft(this.context);
  }

  refuse(): void {
    this.tool.refused();
  }

  /** @returns whether the event was of use */
  do(event: ToolEvent): boolean {
    const { used, act, choose, say } = this.tool.on(event, this.context);
    if (act) this.acts.push(act);
    if (choose) this.chosen = choose;
    if (say) this.said.push(say.id);
    return used;
  }

  /** A pointer event at a place of the picture; a pixel is a tenth of a unit. */
  point(type: SketchEvent['type'], at: Position, more: Partial<SketchEvent> = {}): boolean {
    return this.do({ ...AT_REST, type, at: ground(at), handle: this.handleAt(at), ...more });
  }

  clicks(...places: readonly Position[]): void {
    for (const at of places) this.point('click', at);
  }

  /** Presses, drags and lets go. */
  drag(from: Position, to: Position, more: Partial<SketchEvent> = {}): void {
    const handle = this.handleAt(from);
    this.point('press', from, { ...more, handle });
    this.point('drag', to, { ...more, handle });
    this.point('release', to, { ...more, handle });
  }

  handleAt(at: Position): SketchHandle | null {
    const [x, y] = ground(at);
    const isThere = ({ at: [hx, hy] }: SketchHandle) => Math.hypot(hx - x, hy - y) < UNIT / 4;
    return this.sketch.handles.find(isThere) ?? null;
  }
}

const AT_REST: SketchEvent = {
  type: 'move',
  at: ORIGIN,
  client: { x: 0, y: 0 },
  handle: null,
  metresPerPixel: (UNIT * 111_320) / 10,
  pointer: 'mouse',
  shift: false,
  alt: false,
  control: false,
};
