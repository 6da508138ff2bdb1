import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { MapStage } from '../../map/scene.ts';
import { EMPTY_SKETCH, type SketchEvent } from '../../map/sketch/sketch.ts';
import type { AreaEdit } from '../../project/area-edit.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { openContextMenu } from '../commands/dialogs.ts';
import { drawnIn } from '../commands/drawn.ts';
import { useLanguage } from '../i18n/language.ts';
import { areasAt } from '../screens/draw/tools/choosing.ts';
import { areasInHand } from '../screens/draw/tools/in-hand.ts';
import { startTool } from '../screens/draw/tools/registry.ts';
import type { Act, Chosen, RunningTool, ToolContext, ToolEvent } from '../screens/draw/tools/tool.ts';
import { withControlPoints } from './control-point-marks.ts';
import { chooseAreas, type ToolId, useDraw } from './draw.ts';
import { commit } from './draw-commit.ts';
import { DrawnLayer, toolContext, touchedAreas } from './draw-context.ts';
import { areasBrought, editsBetween } from './draw-edits.ts';
import { checkAll, checkSoon, stopChecks } from './draw-findings.ts';
import { IDLE_HANDS, tellHands, useHands } from './draw-hands.ts';
import { forgetNumbers, measureSoon } from './draw-numbers.ts';
import { hideInHand, showChosen, showEdits, showNoSk, showSk } from './draw-scene.ts';
import { clearedAreas, dismissDrawWorker, tellDrawWorker } from './draw-worker.ts';
import { goToSk } from './go-to-sk.ts';
import { useGps } from './gps.ts';
import { markGesture } from './lost-gesture.ts';
import type { project } from './project.ts';
import { sayFailure, sayText } from './session-words.ts';

/** Tools that hold areas, and not a line of their own. */
const HOLDING: ReadonlySet<ToolId> = new Set(['select', 'move']);

type Project = ReturnType<typeof project.getState>;
type DrawState = ReturnType<typeof useDraw.getState>;

/** Carries what hands do to the tool in use, and what comes of it to the project and to the map. */
export class DrawSession {
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
    if (context) this.chooseUnder(event, context);
    openContextMenu(event.client, event.at);
    return true;
  }

  /** The menu is about the area under the hand, unless one there is chosen; a line under way stays with the area it is for. */
  private chooseUnder(event: SketchEvent, context: ToolContext): void {
    if (this.toolNow(context).progress(context).isUnderWay) return;
    const under = areasAt(context, event);
    if (under.length > 0 && !under.some((id) => context.chosen.includes(id))) chooseAreas([under[0]]);
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
    goToSk(document, delineation);
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
    // What is held is of areas as they were: letting it go now would put them back.
    if (!this.isActing && edits.length > 0 && HOLDING.has(this.tool?.id ?? 'polygon')) this.tool = null;
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
