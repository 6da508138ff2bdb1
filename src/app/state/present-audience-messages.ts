import type { Timeline } from '../../comparison/timeline-types.ts';
import type { Position } from '../../geo/column.ts';
import type { MapDataState } from './map-data.ts';
import type { Presentation } from './present.ts';
import type { HandCamera } from './present-map.ts';
import type { ShowSettings } from './present-settings.ts';
import type { InnerAct, Picture } from './present-show-model.ts';

/** Where the laser points: a place on the ground, or a share of the wall's width and height. */
export type LaserPlace =
  | { readonly kind: 'ground'; readonly at: Position }
  | { readonly kind: 'wall'; readonly at: readonly [across: number, down: number] };

/** What the second window is told. All of it can be cloned, so that its figures are the very same. */
export type ToAudience =
  | {
      readonly kind: 'show';
      readonly startedAt: number;
      /** Without shapes of its document: the map's layers have them. */
      readonly presentation: Presentation;
      readonly layers: MapDataState;
    }
  | ({
      readonly kind: 'picture';
      readonly startedAt: number;
      readonly blank: boolean;
      readonly pages: number;
      readonly settings: Pick<ShowSettings, 'dark' | 'change'>;
    } & Picture)
  | {
      readonly kind: 'story';
      readonly story: Timeline | null;
      readonly status: 'idle' | 'running' | 'cancelled';
    }
  | { readonly kind: 'camera'; readonly moved: HandCamera | null }
  | { readonly kind: 'laser'; readonly place: LaserPlace }
  | { readonly kind: 'ended' };

export type ToPresenter =
  | { readonly kind: 'hello' }
  | { readonly kind: 'pages'; readonly pages: number }
  /** A clicker's key that fell into the second window. */
  | { readonly kind: 'act'; readonly act: InnerAct }
  | { readonly kind: 'bye' };

interface Line<Sent> {
  /** False: it cannot be sent. */
  readonly send: (message: Sent) => boolean;
  readonly close: () => void;
}

/** The line from the presenter's window to the second one of the session; null: this browser has none. */
export const lineToAudience = (session: string, hear: (message: ToPresenter) => void) =>
  lineOf<ToAudience, ToPresenter>(session, hear, 'audience', isToPresenter);

/** The same line from its other end. */
export const lineToPresenter = (session: string, hear: (message: ToAudience) => void) =>
  lineOf<ToPresenter, ToAudience>(session, hear, 'presenter', isToAudience);

function lineOf<Sent, Heard>(
  session: string,
  hear: (message: Heard) => void,
  to: string,
  isHeard: (data: unknown) => data is Heard,
): Line<Sent> | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`deliniasi-sajian-${session}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isHeard(data)) hear(data);
  };
  return {
    send: (message) => {
      try {
        channel.postMessage({ ...message, to });
        return true;
      } catch {
        return false;
      }
    },
    close: () => channel.close(),
  };
}

const isFor = (data: unknown, to: string): boolean =>
  typeof data === 'object' && data !== null && 'to' in data && data.to === to && 'kind' in data;

/** Nobody but this program's own two windows knows the name of the line. */
const isToAudience = (data: unknown): data is ToAudience => isFor(data, 'audience');
const isToPresenter = (data: unknown): data is ToPresenter => isFor(data, 'presenter');
