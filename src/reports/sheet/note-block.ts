import { type Block, paragraph, type Setting } from './block.ts';
import { SOFT_INK } from './looks.ts';

/** A line that points elsewhere. */
export const noteBlock = (setting: Setting, words: string): Block => ({
  name: 'catatan',
  lay: (width) =>
    paragraph(setting, words, width, { size: setting.type.body, weight: 600, colour: SOFT_INK }),
});
