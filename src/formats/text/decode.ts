export interface Decoded {
  readonly text: string;
  /** WHATWG label of the encoding used. */
  readonly encoding: string;
  /** The bytes are not valid in the encoding they should have, and were read as Windows-1252 instead. */
  readonly guessed: boolean;
}

/**
 * Bytes of a text file as a string, without its byte order mark.
 *
 * The order of belief: a byte order mark; the encoding the file declares (`declared`, as in an XML
 * declaration); UTF-16 by the zero bytes of its first two letters; UTF-8. Bytes that are not valid in it are read as
 * Windows-1252, in which every byte is a letter (Latin-1 files of old Windows programs).
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const encoding = byteOrderMark(bytes) ?? unmarkedUtf16(bytes) ?? supported(declared) ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', guessed: true };
  }
}

/** The first bytes of a file as text, for telling what it is: a letter cut in two at the end does no harm. */
export function decodeHead(head: Uint8Array): string {
  return new TextDecoder(byteOrderMark(head) ?? unmarkedUtf16(head) ?? 'utf-8').decode(head);
}

/** The `encoding` of an XML declaration at the start of the bytes; null where there is none. */
export function xmlEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /^[^<]{0,3}<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  return null;
}

/** A declared UTF-16 without its mark or zero bytes is a wrong declaration: the file was saved again as UTF-8. */
function supported(label: string | null): string | null {
  if (label === null || label.toLowerCase().startsWith('utf-16')) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
