export function AttributeTable() {
  return null;
}
