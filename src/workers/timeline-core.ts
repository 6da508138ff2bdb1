import { strikeTimeline } from '../comparison/timeline.ts';
import { foldTimeline } from '../comparison/timeline-fold.ts';
import { type Caption, captioned } from '../reports/charts/captioned.ts';
import type { ChartLook } from '../reports/charts/look.ts';
import { paintOf } from '../reports/charts/paint.ts';
import { type Story, storyMapsDrawing } from '../reports/charts/story-maps.ts';
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
  if (picture.of === 'maps') return storyMapsDrawing(story, picture.states, picture.unit, look);
  const timeline = picture.isFolded ? foldTimeline(story.timeline) : story.timeline;
  if (picture.of === 'timeline') return timelineDrawing(timeline, picture.target, look);
  if (picture.of === 'waterfall') return waterfallDrawing({ kind: 'timeline', timeline }, look);
  return picture.target && targetDrawing(timeline, picture.target, look);
}
