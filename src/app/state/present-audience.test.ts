import { describe, expect, it } from 'vitest';
import { audienceHash, audienceSession } from './present-audience.ts';
import { leadsToScene } from './present-invitation.ts';
import { cameraOn } from './present-map.ts';

describe('the address of the second window', () => {
  it('names its session', () => {
    expect(audienceSession(audienceHash('a b&c'))).toBe('a b&c');
  });

  it.each(['', '#/sajikan', '#/sajikan?adegan=opening', '#/sajikan?hadirin=', '#/sajikan?hadirin=%20'])(
    'is not %j',
    (hash) => {
      expect(audienceSession(hash)).toBeNull();
    },
  );
});

describe('a link', () => {
  it.each(['#/sajikan?adegan=opening', '#/Sajikan/?proyek=p1&adegan=unit:61.72.02.1004'])(
    'leads to a scene: %s',
    (hash) => {
      expect(leadsToScene(hash)).toBe(true);
    },
  );

  it.each(['', '#/sajikan', '#/bandingkan?adegan=opening', '#/sajikan?hadirin=x'])('does not: %j', (hash) => {
    expect(leadsToScene(hash)).toBe(false);
  });
});

describe('the map in two windows', () => {
  const camera = { center: [109, 0.9], zoom: 14 } as const;

  it('shows the same ground, larger on the larger wall', () => {
    expect(cameraOn({ camera, side: 540 }, 1080)).toEqual({ ...camera, zoom: 15 });
    expect(cameraOn({ camera, side: 720 }, 360)).toEqual({ ...camera, zoom: 13 });
  });

  it('stays as it is where a window has no size yet', () => {
    expect(cameraOn({ camera, side: 0 }, 720)).toEqual(camera);
  });
});
