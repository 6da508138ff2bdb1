import { describe, expect, it } from 'vitest';
import { readSettings } from './present-settings.ts';

describe('how a show is shown', () => {
  it('is read as it was kept', () => {
    const kept = { dark: false, change: 'fade', seconds: 20 };
    expect(readSettings(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([null, '', 'null', '[]', '{"seconds":1}', '{"seconds":"x","change":"spin","dark":"no"}', '{'])(
    'is as usual where %j was kept',
    (kept) => {
      expect(readSettings(kept)).toEqual({ dark: true, change: 'swipe', seconds: 8 });
    },
  );
});
