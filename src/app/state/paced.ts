/**
 * Passes on the first value at once and then the newest one every so many milliseconds: for what is read while something moves.
 */
export function paced<Value>(milliseconds: number, tell: (value: Value) => void): (value: Value) => void {
  let resting = true;
  let newest: { readonly value: Value } | null = null;
  const rest = () => {
    resting = newest === null;
    if (newest === null) return;
    tell(newest.value);
    newest = null;
    setTimeout(rest, milliseconds);
  };
  return (value) => {
    newest = { value };
    if (resting) rest();
  };
}
