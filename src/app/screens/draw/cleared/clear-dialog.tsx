export function ClearDialog() {
  return null;
}
