/** Hectares of what is chosen or in the hand, and what it does to the balance. Null while nothing is. */
export function LiveCard() {
  return null;
}
