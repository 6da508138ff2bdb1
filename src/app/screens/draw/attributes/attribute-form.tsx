export function AttributeForm() {
  return null;
}
