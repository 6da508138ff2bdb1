export function AreaList() {
  return null;
}
