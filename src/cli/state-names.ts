/** Whether a person who writes `wanted` means the thing of this name, or of this date or year ("BA 2018", "2018"). */
export function isNamed(wanted: string, name: string, date: string | null): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const asked = plain(wanted);
  return plain(name) === asked || (date !== null && (date === asked || date.slice(0, 4) === asked));
}
