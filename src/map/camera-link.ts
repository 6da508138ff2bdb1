import type { Camera } from './scene.ts';

/** The part of a map that a link needs. */
export interface LinkedMap {
  camera(): Camera;
  /** Moves at once; may tell `onMove` of the moved map before it returns. */
  jumpTo(camera: Camera): void;
}

/**
 * Keeps two maps on the same ground. A map that follows also reports a move: while one leads, what the
 * other says is not passed back, so there is no loop.
 */
export class CameraLink {
  private leading = false;

  /** True while a map is being moved by the link. */
  get following(): boolean {
    return this.leading;
  }

  lead(leader: LinkedMap, follower: LinkedMap): void {
    if (this.leading) return;
    this.leading = true;
    try {
      follower.jumpTo(leader.camera());
    } finally {
      this.leading = false;
    }
  }
}
