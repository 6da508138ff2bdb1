/** "SK 2016 · BA 2019" that may break at the dot only. */
export const unbroken = (name: string): string =>
  name
    .split(' · ')
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');
