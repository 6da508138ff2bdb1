/** Names come from files: control characters and what is no character at all, and what turns the direction of writing, have no place on paper. */
export const plainText = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
