import type { DrawApi } from './draw-api.ts';
import { DrawDesk } from './draw-desk.ts';

/** What the draw worker does, as plain functions. Everything but `open` rejects until a project was opened. */
export function drawCore(): DrawApi {
  let desk: Promise<DrawDesk> = Promise.reject(new Error('no project was opened'));
  desk.catch(() => {});
  return {
    async open(setup) {
      desk = DrawDesk.open(setup);
      await desk;
    },
    apply: async (edit, cleared) => (await desk).apply(edit, cleared),
    measure: async (draft, of) => (await desk).measure(draft, of),
    check: async (areas) => (await desk).check(areas),
    encode: async () => (await desk).encode(),
  };
}
