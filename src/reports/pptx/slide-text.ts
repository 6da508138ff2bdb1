import { drawnText } from '../drawing/drawn-text.ts';

/** XML 1.0 knows no such characters, and a file that holds one does not open. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;

/** Text from files as a slide may bear it: one line without control characters. */
export const slideText = (text: string): string => drawnText(text).replace(NO_CHARACTERS, '\uFFFD');
