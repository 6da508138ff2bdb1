/** Numbers longer than this many digits before the point cannot be scaled exactly, and are written as JavaScript does. */
const LARGEST_SCALED = 2 ** 53;
const ZERO = 0x30;

/** Grows a UTF-8 buffer; writes coordinates digit by digit, without a string for each. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private readonly encoder = new TextEncoder();
  private readonly scale: number;
  private readonly decimals: number;

  /** @param decimals most digits after the point; trailing zeros are not written. */
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
    if (!(scaled < LARGEST_SCALED)) {
      this.text(JSON.stringify(value));
      return;
    }
    this.reserve(40);
    if (value < 0 && scaled > 0) this.bytes[this.length++] = 0x2d;
    const whole = Math.floor(scaled / this.scale);
    this.digits(whole, countDigits(whole));
    this.fraction(scaled - whole * this.scale);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private fraction(value: number): void {
    if (value === 0) return;
    let rest = value;
    let count = this.decimals;
    while (rest % 10 === 0) {
      rest /= 10;
      count--;
    }
    this.bytes[this.length++] = 0x2e;
    this.digits(rest, count);
  }

  /** `count` digits, with zeros before. */
  private digits(value: number, count: number): void {
    let rest = value;
    for (let at = this.length + count - 1; at >= this.length; at--) {
      const next = Math.floor(rest / 10);
      this.bytes[at] = ZERO + (rest - next * 10);
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
