import type { Text } from '../../domain/text.ts';
import { backdropWords } from './words/backdrop.ts';
import { compareWords } from './words/compare.ts';
import { dataWords } from './words/data.ts';
import { detailWords } from './words/detail.ts';
import { formWords } from './words/forms.ts';
import { intakeWords } from './words/intake.ts';
import { linkWords } from './words/link.ts';
import { mapWords } from './words/map.ts';
import { presentWords } from './words/present.ts';
import { presentShowWords } from './words/present-show.ts';
import { printWords } from './words/print.ts';
import { shellWords } from './words/shell.ts';
import { shellDrawWords } from './words/shell-draw.ts';
import { termWords } from './words/terms.ts';
import { timelineWords } from './words/timeline.ts';
import { toolWords } from './words/tools.ts';

/** Every word of the screens, in both languages. `{name}` and `{count|one|many}` are filled by `fill`. */
export const dictionary = {
  ...shellWords,
  ...termWords,
  ...dataWords,
  ...intakeWords,
  ...compareWords,
  ...detailWords,
  ...linkWords,
  ...mapWords,
  ...backdropWords,
  ...shellDrawWords,
  ...formWords,
  ...toolWords,
  ...timelineWords,
  ...presentWords,
  ...presentShowWords,
  ...printWords,
} as const satisfies Readonly<Record<string, Text>>;

export type DictionaryKey = keyof typeof dictionary;
