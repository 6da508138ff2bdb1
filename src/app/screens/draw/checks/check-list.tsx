export function CheckList() {
  return null;
}
