/** From here on a scaled number is not exact, and is written as JavaScript does. */
const LARGEST_SCALED = 2 ** 53;
/** Parts before and after the point are kept below this, so that whole-number arithmetic does: several times as fast. */
const LARGEST_INT = 2 ** 31;
const ZERO = 0x30;

/** Grows a UTF-8 buffer; writes coordinates digit by digit, without a string for each. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private readonly encoder = new TextEncoder();
  private readonly scale: number;
  private readonly decimals: number;

  /** @param decimals most digits after the point, 0 .. 9; trailing zeros are not written. */
  constructor(decimals: number) {
    this.decimals = decimals;
    this.scale = 10 ** decimals;
  }

  text(text: string): void {
    this.reserve(text.length * 3);
    this.length += this.encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  byte(code: number): void {
    this.reserve(1);
    this.bytes[this.length++] = code;
  }

  number(value: number): void {
    const scaled = Math.round(Math.abs(value) * this.scale);
    const whole = Math.floor(scaled / this.scale);
    if (!(scaled < LARGEST_SCALED && whole < LARGEST_INT)) {
      this.text(JSON.stringify(value));
      return;
    }
    this.reserve(40);
    if (value < 0 && scaled > 0) this.bytes[this.length++] = 0x2d;
    this.digits(whole | 0, countDigits(whole));
    this.fraction((scaled - whole * this.scale) | 0);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private fraction(value: number): void {
    if (value === 0) return;
    let rest = value;
    let count = this.decimals;
    while (rest % 10 === 0) {
      rest = (rest / 10) | 0;
      count--;
    }
    this.bytes[this.length++] = 0x2e;
    this.digits(rest, count);
  }

  /** `count` digits of a whole number, with zeros before. */
  private digits(value: number, count: number): void {
    let rest = value;
    for (let at = this.length + count - 1; at >= this.length; at--) {
      const next = (rest / 10) | 0;
      this.bytes[at] = ZERO + rest - next * 10;
      rest = next;
    }
    this.length += count;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

function countDigits(value: number): number {
  let count = 1;
  for (let limit = 10; value >= limit; limit *= 10) count++;
  return count;
}
