import { describe, expect, it } from 'vitest';
import { CameraLink, type LinkedMap } from './camera-link.ts';
import type { Camera } from './scene.ts';

class FakeMap implements LinkedMap {
  jumps = 0;
  private at: Camera = { center: [0, 0], zoom: 1 };
  onMove: () => void = () => {};

  camera(): Camera {
    return this.at;
  }

  jumpTo(camera: Camera): void {
    this.at = camera;
    this.jumps += 1;
    this.onMove();
  }
}

describe('CameraLink', () => {
  it('moves the other map once, though the other reports its move as well', () => {
    const [link, left, right] = [new CameraLink(), new FakeMap(), new FakeMap()];
    left.onMove = () => link.lead(left, right);
    right.onMove = () => link.lead(right, left);
    left.jumpTo({ center: [109, 0.9], zoom: 13 });
    expect(right.camera()).toEqual({ center: [109, 0.9], zoom: 13 });
    expect([left.jumps, right.jumps]).toEqual([1, 1]);
    right.jumpTo({ center: [110, -7], zoom: 9 });
    expect(left.camera()).toEqual({ center: [110, -7], zoom: 9 });
    expect(link.following).toBe(false);
  });

  it('leads again after a map that failed to move', () => {
    const [link, left, right] = [new CameraLink(), new FakeMap(), new FakeMap()];
    right.onMove = () => {
      throw new Error('gone');
    };
    expect(() => link.lead(left, right)).toThrow('gone');
    expect(link.following).toBe(false);
  });
});
