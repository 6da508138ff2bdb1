/** Does something at the first call and gives its outcome to every later one; what failed is tried again. */
export function onceKept<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    if (kept !== null) return kept;
    const making = make();
    kept = making;
    making.catch(() => {
      kept = null;
    });
    return making;
  };
}
