/** Neighbourhood units below the kelurahan, as numbers. */
export interface RtRw {
  readonly rt: number | null;
  readonly rw: number | null;
}

/**
 * RT and RW in any of the forms files carry: "RT008-RW009", "RT 39 RW 08", "RT01-RW05", "RT. 03/RW. 2",
 * "33750401-RT004-RW001", "Desa Auh RT. 03". Null when the text names neither, or several of one.
 */
export function parseRtRw(text: string): RtRw | null {
  const rts = numbersAfter(text, 'RT');
  const rws = numbersAfter(text, 'RW');
  if (rts.length > 1 || rws.length > 1 || rts.length + rws.length === 0) return null;
  return { rt: rts[0] ?? null, rw: rws[0] ?? null };
}

function numbersAfter(text: string, word: 'RT' | 'RW'): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(
    new RegExp(`(?<![a-z])${word}[\\s.:_-]*(\\d{1,3}(?:\\s*[,&+]\\s*\\d{1,3})*)(?!\\d)`, 'gi'),
  ))
    for (const digits of match[1].split(/\D+/)) found.push(Number(digits));
  return found;
}

/** "RT 004 RW 001", as decrees write it; an empty text when neither is known. */
export function formatRtRw({ rt, rw }: RtRw): string {
  const part = (word: string, value: number | null): string[] =>
    value === null ? [] : [`${word} ${String(value).padStart(3, '0')}`];
  return [...part('RT', rt), ...part('RW', rw)].join(' ');
}

/** One spelling for one RT/RW label; a text with no or several numbers is returned trimmed, as it stands. */
export function normaliseRtRw(text: string): string {
  const parsed = parseRtRw(text);
  return parsed ? formatRtRw(parsed) : text.trim().replace(/\s+/g, ' ');
}
