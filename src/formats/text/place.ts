/** 1-based line and column of an offset in a text. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function textPlace(text: string, offset: number): TextPlace {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The text round an offset on one line, the place itself marked with ▶. */
export function snippet(text: string, offset: number, reach = 30): string {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const after = text.slice(offset, offset + reach);
  return `${oneLine(before)}▶${oneLine(after)}`.trim();
}

/** Readable on one line: control characters and runs of white space become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** At most `length` characters of a text, on one line. */
export function excerpt(text: string, length = 80): string {
  const line = oneLine(text.slice(0, length * 4)).trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
