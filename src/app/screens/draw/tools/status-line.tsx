/** Says what the tool waits for, also to those who do not see the map. */
export function StatusLine() {
  return null;
}
