/** Remembers, across a reload, that a gesture was under way: it is not part of the project, and its loss is said. */
const KEY = 'deliniasi.gerakan';

let marked: boolean | null = null;

/** Every frame of a gesture comes here: storage is written only when it begins and ends. */
export function markGesture(isUnderWay: boolean): void {
  if (marked === isUnderWay) return;
  marked = isUnderWay;
  try {
    if (isUnderWay) sessionStorage.setItem(KEY, '1');
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser that refuses storage just forgets it.
  }
}

/** Whether a gesture was lost since the last call. */
export function takeLostGesture(): boolean {
  marked = null;
  try {
    const wasLost = sessionStorage.getItem(KEY) !== null;
    sessionStorage.removeItem(KEY);
    return wasLost;
  } catch {
    return false;
  }
}
