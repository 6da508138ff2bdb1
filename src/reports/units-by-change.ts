import type { ChangeBalance } from '../comparison/balance.ts';
import { NO_PRESENTATION } from '../project/presentation.ts';
import { allScenes } from './scenes.ts';

/**
 * Indexes of the units with slum ground, in the order of the presentation before a hand changed it (−1: outside them): tables leave
 * none out, whatever the presenter hides.
 */
export const unitsByChange = (balance: ChangeBalance): readonly number[] =>
  allScenes({ balance, timeline: null, presentation: NO_PRESENTATION }).flatMap((scene) =>
    scene.kind === 'unit' ? [scene.unit] : [],
  );
