/**
 * A length as files write it: three decimals at most (a thousandth of a millimetre), a point, no exponent. Throws on what is no
 * number: a page with a hole in it must not be made.
 */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  if (!Number.isFinite(rounded)) throw new RangeError('A drawing has a length that is no number.');
  return rounded === 0 ? '0' : String(rounded);
}
