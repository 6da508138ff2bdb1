import type { Units } from '../comparison/balance.ts';
import { strikeTimeline, type TimelineInput } from '../comparison/timeline.ts';
import { foldTimeline } from '../comparison/timeline-fold.ts';
import type { Timeline } from '../comparison/timeline-types.ts';
import { type Caption, captioned } from '../reports/charts/captioned.ts';
import type { ChartLook } from '../reports/charts/look.ts';
import { paintOf } from '../reports/charts/paint.ts';
import { frameOf, stateMapDrawing, unitCirclesDrawing, unitFrame } from '../reports/charts/state-map.ts';
import { targetDrawing } from '../reports/charts/target.ts';
import { timelineDrawing } from '../reports/charts/timeline.ts';
import { waterfallDrawing } from '../reports/charts/waterfall.ts';
import type { Drawing } from '../reports/drawing/drawing.ts';
import { loadFonts } from '../reports/drawing/load-fonts.ts';
import { outlinedSvgOf } from '../reports/drawing/outlined-svg.ts';
import { pngOf } from '../reports/drawing/png.ts';
import { onceKept } from './once-kept.ts';
import type { ReportAssets } from './report-assets.ts';
import type { PictureLook, TimelineApi, TimelinePicture } from './timeline-api.ts';

interface Story {
  readonly inputs: readonly TimelineInput[];
  readonly units: Units | null;
  readonly timeline: Timeline;
}

/** What the timeline worker does, as plain functions: it keeps the story that was struck last. */
export function timelineCore(assets: ReportAssets): TimelineApi {
  let story: Story | null = null;
  const fonts = onceKept(async () => loadFonts(await assets.fonts()));
  const drawn = async (picture: TimelinePicture, given: PictureLook, caption: Caption | null) => {
    const look = { ...given, fonts: await fonts() };
    const drawing = story && drawingOf(story, picture, look);
    return { drawing: drawing && caption ? captioned(drawing, caption, look) : drawing, fonts: look.fonts };
  };
  return {
    async strike(inputs, units, options, onProgress) {
      const timeline = await strikeTimeline(inputs, units, options, {
        onProgress: (stage, done, total) => onProgress({ stage, done, total }),
      });
      story = { inputs, units, timeline };
      return timeline;
    },
    async svg(picture, look, caption) {
      const made = await drawn(picture, look, caption);
      return made.drawing && new Blob([outlinedSvgOf(made.drawing, made.fonts)], { type: 'image/svg+xml' });
    },
    async png(picture, look, caption, width) {
      const made = await drawn(picture, look, caption);
      if (made.drawing === null) return null;
      const options = {
        width,
        fonts: made.fonts,
        wasm: await assets.wasm(),
        background: paintOf(look).ground,
      };
      return new Blob([await pngOf(made.drawing, options)], { type: 'image/png' });
    },
  };
}

function drawingOf(story: Story, picture: TimelinePicture, look: ChartLook): Drawing | null {
  if (picture.of === 'map') return mapOf(story, picture.state, picture.unit, look);
  const timeline = picture.isFolded ? foldTimeline(story.timeline) : story.timeline;
  if (picture.of === 'timeline') return timelineDrawing(timeline, picture.target, look);
  if (picture.of === 'waterfall') return waterfallDrawing({ kind: 'timeline', timeline }, look);
  return picture.target && targetDrawing(timeline, picture.target, look);
}

function mapOf({ inputs, units, timeline }: Story, state: number, unit: number | null, look: ChartLook) {
  const shapes = inputs.map((input) => input.state.geometry);
  if (unit === null && units !== null) {
    const frame = frameOf([units.geometry]);
    const all = inputs.map((_, index) => unitHectares(timeline, index));
    return frame && unitCirclesDrawing(units, all[state], Math.max(...all.flat()), frame, look);
  }
  const frame = units !== null && unit !== null ? unitFrame(shapes, units, unit) : frameOf(shapes);
  const gone = timeline.steps[state - 1]?.kind === 'redrawn' ? 'left' : 'handled';
  const map = { ground: shapes[state], before: shapes[state - 1] ?? null, units };
  return frame && stateMapDrawing({ ...map, frame }, gone, look);
}

/** Hectares of each unit at a state, in the units' order. */
function unitHectares({ steps }: Timeline, state: number): readonly number[] {
  const next = steps[state];
  if (next) return next.units.map(({ beforeHa }) => beforeHa);
  return steps[state - 1]?.units.map(({ afterHa }) => afterHa) ?? [];
}
