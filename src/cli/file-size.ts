const oneDecimal = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "12,3 kB", "4,5 MB". */
export function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${oneDecimal.format(bytes / 1e3)} kB` : `${oneDecimal.format(bytes / 1e6)} MB`;
}
