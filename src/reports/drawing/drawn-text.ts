/** Text as it is drawn and measured: one line, composed letters, nothing invisible. Idempotent. */
export function drawnText(text: string): string {
  return text.replace(CONTROL, ' ').replace(INVISIBLE, '').replace(BROKEN, '\ufffd').normalize('NFC');
}

/** Nothing of its own is drawn for these: joiners, marks of direction, variation selectors, the soft hyphen. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Control characters, ends of lines, halves of surrogate pairs, and what never is a letter: files hold them, paper does not. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const BROKEN = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;
