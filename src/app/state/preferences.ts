/** Small choices of one person on one machine. A browser that refuses storage just forgets them. */
export function readPreference(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

export function writePreference(key: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(key, value);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
}
