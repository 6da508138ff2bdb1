import { loadOverlayEngine } from '../../geo/overlay/engine.ts';
import { useLanguage } from '../i18n/language.ts';
import { useStage } from '../map/stage.ts';
import { toolText } from '../screens/draw/tools/words.ts';
import { useControlPointMarks } from './control-point-marks.ts';
import { useDraw } from './draw.ts';
import { answerGestureKeys } from './draw-hands.ts';
import { DrawSession } from './draw-session.ts';
import { listenForEnter } from './enter-key.ts';
import { useGps } from './gps.ts';
import { takeLostGesture } from './lost-gesture.ts';
import { project } from './project.ts';
import { sayText } from './session-words.ts';

/** Begins to draw: loads the engine, opens the worker, follows the project and listens to the map. Returns how to leave. */
export function enterDrawing(): () => void {
  const session = new DrawSession();
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
