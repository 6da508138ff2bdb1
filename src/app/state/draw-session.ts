import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { Text } from '../../domain/text.ts';
import { columnBounds } from '../../geo/column.ts';
import { loadOverlayEngine } from '../../geo/overlay/engine.ts';
import type { MapStage } from '../../map/scene.ts';
import { EMPTY_SKETCH, type Sketch, type SketchEvent } from '../../map/sketch/sketch.ts';
import type { AreaEdit } from '../../project/area-edit.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { openContextMenu } from '../commands/dialogs.ts';
import { drawnIn } from '../commands/drawn.ts';
import { useToasts } from '../components/toasts.ts';
import { useLanguage } from '../i18n/language.ts';
import { flyTo, useStage } from '../map/stage.ts';
import { areasAt } from '../screens/draw/tools/choosing.ts';
import { startTool } from '../screens/draw/tools/registry.ts';
import type { Act, Chosen, RunningTool, ToolContext, ToolEvent } from '../screens/draw/tools/tool.ts';
import { inLanguage, toolText } from '../screens/draw/tools/words.ts';
import { useControlPointMarks, withControlPoints } from './control-point-marks.ts';
import { chooseAreas, useDraw } from './draw.ts';
import { commit } from './draw-commit.ts';
import { DrawnLayer, toolContext, touchedAreas } from './draw-context.ts';
import { checkAll, checkSoon, stopChecks } from './draw-findings.ts';
import { answerGestureKeys, type Hands, IDLE_HANDS, useHands } from './draw-hands.ts';
import { forgetNumbers, measureSoon } from './draw-numbers.ts';
import { hideInHand, showChosen, showEdits, showNoSk, showSk } from './draw-scene.ts';
import { clearedAreas, dismissDrawWorker, tellDrawWorker } from './draw-worker.ts';
import { listenForEnter } from './enter-key.ts';
import { failureText } from './failure-text.ts';
import { useGps } from './gps.ts';
import { markGesture, takeLostGesture } from './lost-gesture.ts';
import { project } from './project.ts';
import { useView } from './view.ts';

/** Begins to draw: loads the engine, opens the worker, follows the project and listens to the map. Returns how to leave. */
export function enterDrawing(): () => void {
  const session = new Session();
  if (takeLostGesture()) sayText(toolText('session.lostGesture'));
  void loadOverlayEngine().then(
    () => useDraw.setState({ ready: true }),
    () => sayText(toolText('session.noEngine'), 'danger'),
  );
  session.follow({ document: project.getState().document, moved: null });
  session.standOn(useStage.getState().stage);
  answerGestureKeys({
    finish: () => session.take({ type: 'finish' }),
    takeBack: () => session.take({ type: 'take-back' }),
    giveUp: () => session.take({ type: 'give-up' }),
    removeVertex: () => session.take({ type: 'remove-vertex' }),
    typePoint: (at) => session.take({ type: 'typed', at }),
  });
  const stops = [
    project.subscribe((state) => session.follow(state)),
    useDraw.subscribe((now, before) => session.sessionChanged(now, before)),
    useLanguage.subscribe(() => session.languageChanged()),
    useStage.subscribe(({ stage }) => session.standOn(stage)),
    useGps.subscribe(() => session.show()),
    useControlPointMarks.subscribe(() => session.show()),
    listenForEnter(() => session.endByEnter()),
  ];
  return () => {
    for (const stop of stops) stop();
    answerGestureKeys(null);
    session.end();
  };
}

type Project = ReturnType<typeof project.getState>;
type DrawState = ReturnType<typeof useDraw.getState>;

/** Carries what hands do to the tool in use, and what comes of it to the project and to the map. */
class Session {
  private document: ProjectDocument | null = null;
  private drawn: DrawnLayer | null = null;
  private context: ToolContext | null = null;
  private tool: RunningTool | null = null;
  private stage: MapStage | null = null;
  private hasDraft = false;
  private lastPointer: SketchEvent['pointer'] = 'mouse';
  /** An act of the session itself is under way: it says what is chosen after it. */
  private isActing = false;

  /** The document has become another; `moved` says how, where that is known. */
  follow({ document, moved }: Pick<Project, 'document' | 'moved'>): void {
    if (document === this.document) return;
    const before = this.drawn;
    this.document = document;
    const delineation = drawnIn(document);
    if (!document || !delineation) {
      this.drawNothing();
      return;
    }
    const edits = before && editsBetween(before.delineation, delineation, moved);
    if (before === null || edits === null) this.drawOther(document, delineation);
    else this.drawEdited(document, delineation, before, edits);
  }

  /** Another tool, other areas or other options. */
  sessionChanged(now: DrawState, before: DrawState): void {
    const isOtherTool = now.tool !== before.tool;
    const areOthers = now.areas !== before.areas;
    if (!isOtherTool && !areOthers && now.vertex === before.vertex && now.options === before.options) return;
    this.context = null;
    if (isOtherTool) this.tool = null;
    if (areOthers) showChosen(now.areas);
    this.show();
    if (isOtherTool || areOthers) this.measureChosen();
  }

  languageChanged(): void {
    this.context = null;
    this.show();
  }

  standOn(stage: MapStage | null): void {
    if (stage === this.stage) return;
    this.stage = stage;
    stage?.listen({ onSketch: (event) => this.onSketch(event) });
    this.show();
  }

  /** Gives an event to the tool. True: it was of use. */
  take(event: ToolEvent): boolean {
    const context = this.contextNow();
    const tool = context && this.toolNow(context);
    if (!context || !tool) return false;
    const { used, act, choose, say: refusal } = tool.on(event, context);
    if (act) this.commit(act, choose ?? null, context, tool);
    else if (choose) chooseAreas(choose.areas, choose.vertex);
    if (refusal) sayText(refusal);
    this.show();
    this.measureGesture();
    return used;
  }

  /** Shows the gesture as it stands. */
  show(): void {
    const context = this.contextNow();
    const tool = context && this.toolNow(context);
    if (!context || !tool) {
      this.stage?.sketch(EMPTY_SKETCH);
      useHands.setState(IDLE_HANDS);
      return;
    }
    const sketch = withControlPoints(tool.id, tool.sketch(context));
    const { fix } = useGps.getState();
    this.stage?.sketch(fix ? { ...sketch, accuracy: fix } : sketch);
    hideInHand(areasInHand(sketch, context));
    const { isUnderWay, ...progress } = tool.progress(context);
    markGesture(isUnderWay);
    tellHands({ status: tool.status(context), ...progress });
  }

  end(): void {
    const context = this.contextNow();
    const isUnderWay = context !== null && this.toolNow(context).progress(context).isUnderWay;
    this.drawNothing();
    this.stage?.listen(null);
    markGesture(isUnderWay);
  }

  /** True: a line that was not drawn by keyboard is done. */
  endByEnter(): boolean {
    if (this.lastPointer === 'keyboard' || !useHands.getState().canFinish) return false;
    return this.take({ type: 'finish' });
  }

  private onSketch(event: SketchEvent): boolean {
    this.lastPointer = event.pointer;
    if (event.type !== 'menu') return this.take(event);
    const context = this.contextNow();
    const [top] = context ? areasAt(context, event) : [];
    if (top !== undefined && !context?.chosen.includes(top)) chooseAreas([top]);
    openContextMenu(event.client, event.at);
    return true;
  }

  private contextNow(): ToolContext | null {
    const { document, drawn } = this;
    if (!document || !drawn) return null;
    this.context ??= toolContext(document, drawn, useDraw.getState(), useLanguage.getState().language);
    return this.context;
  }

  private toolNow(context: ToolContext): RunningTool {
    this.tool ??= startTool(useDraw.getState().tool, context);
    return this.tool;
  }

  private commit(act: Act, choose: Chosen | null, { delineation, options }: ToolContext, tool: RunningTool) {
    this.isActing = true;
    const isDone = commit(act, delineation.id, options);
    this.isActing = false;
    if (!isDone) {
      tool.refused();
      return;
    }
    const brought = this.drawn ? areasBrought(delineation, this.drawn.delineation) : [];
    if (choose) chooseAreas(choose.areas, choose.vertex);
    else if (act.kind === 'draw') chooseAreas(brought);
    else if (act.kind === 'split') chooseAreas([act.area, ...brought].filter((id) => this.drawn?.has(id)));
  }

  private drawNothing(): void {
    this.drawn = null;
    this.context = null;
    this.tool = null;
    stopChecks();
    forgetNumbers();
    showNoSk();
    dismissDrawWorker();
    this.show();
  }

  private drawOther(document: ProjectDocument, delineation: Delineation): void {
    this.drawn = DrawnLayer.of(delineation);
    this.context = null;
    this.tool = null;
    stopChecks();
    forgetNumbers();
    const told = tellDrawWorker(document, delineation, null);
    showSk(this.drawn, clearedAreas(document, delineation));
    goThere(document, delineation);
    this.keepChosen(new Set());
    this.show();
    told.then(() => this.refreshFrom(document), sayFailure);
  }

  private drawEdited(
    document: ProjectDocument,
    delineation: Delineation,
    before: DrawnLayer,
    edits: readonly AreaEdit[],
  ): void {
    const touched = touchedAreas(before.delineation, edits);
    this.drawn = edits.length > 0 ? before.edited(delineation, edits) : before;
    this.context = null;
    const told = tellDrawWorker(document, delineation, edits);
    showEdits(this.drawn, touched, clearedAreas(document, delineation));
    if (!this.isActing) this.keepChosen(touched);
    this.show();
    this.measureChosen();
    checkSoon(touched);
    told.then((isAnew) => isAnew && this.refreshFrom(document), sayFailure);
  }

  /** Numbers and findings, once the worker knows the document. */
  private refreshFrom(document: ProjectDocument): void {
    if (document !== this.document) return;
    this.measureChosen();
    void checkAll();
  }

  /** Chosen areas that still exist stay chosen; a vertex does where its area was not touched. */
  private keepChosen(touched: ReadonlySet<AreaId>): void {
    const { areas, vertex } = useDraw.getState();
    const kept = areas.filter((id) => this.drawn?.has(id));
    const isKept = vertex !== null && kept.length === 1 && !touched.has(kept[0]);
    if (kept.length !== areas.length || (vertex !== null && !isKept))
      chooseAreas(kept, isKept ? vertex : null);
  }

  private measureChosen(): void {
    if (this.drawn) measureSoon(null, useDraw.getState().areas);
  }

  /** Asks for the numbers of what is in the hand, and once it is empty again for those of the chosen areas. */
  private measureGesture(): void {
    const context = this.contextNow();
    const draft = context && this.toolNow(context).draft(context);
    if (draft) measureSoon(draft, []);
    else if (this.hasDraft) this.measureChosen();
    this.hasDraft = draft !== null;
  }
}

/** What led from one state of an SK to another; null: it is another SK, or it is not known. */
function editsBetween(
  before: Delineation,
  after: Delineation,
  moved: Project['moved'],
): readonly AreaEdit[] | null {
  if (before === after) return [];
  if (before.id !== after.id || !moved) return null;
  return moved.filter(({ delineation }) => delineation === after.id).map(({ edit }) => edit);
}

function areasBrought(before: Delineation, after: Delineation): readonly AreaId[] {
  if (before === after) return [];
  const known = new Set(before.areas.map(({ id }) => id));
  return after.areas.flatMap(({ id }) => (known.has(id) ? [] : [id]));
}

/** Areas that the sketch shows as the hand has them. */
const areasInHand = ({ shapes }: Sketch, { delineation }: ToolContext): readonly AreaId[] => {
  const inHand = new Set(shapes.flatMap(({ id, look }) => (IN_HAND.has(look) ? [id] : [])));
  return inHand.size === 0 ? [] : delineation.areas.flatMap(({ id }) => (inHand.has(id) ? [id] : []));
};
const IN_HAND: ReadonlySet<string> = new Set(['draft', 'refused', 'neighbour']);

/** Status and possibilities of the gesture, told only where they are others: a drag comes here every frame. */
function tellHands(now: Omit<Hands, 'isMeasuring'>): void {
  const before = useHands.getState();
  const isSame =
    before.status.id === now.status.id &&
    before.canFinish === now.canFinish &&
    before.canTakeBack === now.canTakeBack &&
    before.canGiveUp === now.canGiveUp &&
    before.from?.[0] === now.from?.[0] &&
    before.from?.[1] === now.from?.[1];
  if (!isSame) useHands.setState(now);
}

/** Closer than all of Indonesia: someone has chosen where to look. */
const LOOKED_FOR_ZOOM = 8;

/** Brings the SK into sight when nobody has chosen yet where to look. */
function goThere({ unitLayers, comparison }: ProjectDocument, { geometry }: Delineation): void {
  const { camera } = useView.getState();
  if (camera && camera.zoom > LOOKED_FOR_ZOOM) return;
  const units = unitLayers.find(({ id }) => id === comparison.units);
  const bounds = columnBounds(geometry) ?? (units && columnBounds(units.geometry));
  if (bounds) flyTo(bounds);
}

const sayText = (text: Text, tone: 'plain' | 'danger' = 'plain'): void =>
  useToasts.getState().say(inLanguage(text, useLanguage.getState().language), { tone });

function sayFailure(cause: unknown): void {
  if (!(cause instanceof Cancelled)) useToasts.getState().say(failureText(cause), { tone: 'danger' });
}
