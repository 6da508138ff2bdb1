import type { CompareOptions, Units } from '../comparison/balance.ts';
import type { TimelineInput } from '../comparison/timeline.ts';
import type { Timeline } from '../comparison/timeline-types.ts';
import type { PresentationSettings } from '../project/presentation.ts';
import type { Caption } from '../reports/charts/captioned.ts';
import type { ChartLook } from '../reports/charts/look.ts';
import type { StateOnMap } from '../reports/charts/story-maps.ts';
import type { OnProgress } from './api.ts';

/** A picture of the story that was struck last. Maps are of one or several states, in a frame that all states share. */
export type TimelinePicture =
  | {
      readonly of: 'timeline' | 'waterfall' | 'target';
      /** Of each SK only its baseline and its last BA. */
      readonly isFolded: boolean;
      readonly target: PresentationSettings['target'];
    }
  | {
      readonly of: 'maps';
      readonly states: readonly StateOnMap[];
      /** Index in the units; null: the whole city. */
      readonly unit: number | null;
    };

export type PictureLook = Omit<ChartLook, 'fonts'>;

export interface TimelineApi {
  /** Each state against the next; it is kept for the pictures. */
  strike(
    inputs: readonly TimelineInput[],
    units: Units | null,
    options: CompareOptions,
    onProgress: OnProgress,
  ): Promise<Timeline>;
  /**
   * An SVG whose letters are outlines, so that it needs no font; with its caption where it leaves the program. Null where there
   * is nothing to draw.
   */
  svg(picture: TimelinePicture, look: PictureLook, caption: Caption | null): Promise<Blob | null>;
  /** A PNG of a width in pixels, on a ground of its own colour. */
  png(
    picture: TimelinePicture,
    look: PictureLook,
    caption: Caption | null,
    width: number,
  ): Promise<Blob | null>;
}
