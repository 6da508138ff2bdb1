/** Longer names must be able to break. */
const LONGEST_UNBROKEN = 24;

/** "SK 2016 · BA 2019" on one line; a name too long for that breaks at its spaces. */
export const unbroken = (name: string): string =>
  name.length > LONGEST_UNBROKEN ? name : name.replaceAll(' ', '\u00a0');
