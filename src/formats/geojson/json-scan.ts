/** What a walk over a text that JSON.parse refused finds. */
export interface JsonScan {
  /** Where it stops being JSON; null where only `nonFinite` stands in the way. */
  readonly fault: { readonly offset: number; readonly ended: boolean } | null;
  /** NaN, Infinity and -Infinity written as numbers (Python and R do): start and end of each. */
  readonly nonFinite: readonly (readonly [number, number])[];
  /** End of the last whole element of the root's `features`; null where there is none before the fault. */
  readonly lastFeatureEnd: number | null;
}

type State = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'after';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const NON_FINITE = /-?(?:NaN|Infinity)\b/y;
const SPACE = /[ \t\r\n]*/y;

/**
 * Finds the place of an error, which engines word differently or not at all. Keeps its own stack, so that
 * depth is no limit. Runs only on text that JSON.parse refused.
 */
export function scanJson(text: string): JsonScan {
  return new Scanner(text).run();
}

class Scanner {
  private readonly text: string;
  private readonly stack: string[] = [];
  private readonly nonFinite: [number, number][] = [];
  private at = 0;
  private state: State = 'value';
  private rootKey = '';
  private lastFeatureEnd: number | null = null;

  constructor(text: string) {
    this.text = text;
  }

  run(): JsonScan {
    for (;;) {
      this.at = matchEnd(SPACE, this.text, this.at) ?? this.at;
      if (this.at >= this.text.length) {
        const whole = this.state === 'after' && this.stack.length === 0;
        return this.result(whole ? null : { offset: this.at, ended: true });
      }
      if (!this.step(this.text[this.at])) return this.result({ offset: this.at, ended: this.cutHere() });
    }
  }

  private result(fault: JsonScan['fault']): JsonScan {
    return { fault, nonFinite: this.nonFinite, lastFeatureEnd: this.lastFeatureEnd };
  }

  /** A token begun and not finished, with nothing after it. */
  private cutHere(): boolean {
    const rest = this.text.slice(this.at, this.at + 4096);
    if (rest.startsWith('"')) return stringEnd(this.text, this.at) === null;
    return this.text.length - this.at < 40 && /^[\w.+-]*\s*$/.test(rest);
  }

  private step(character: string): boolean {
    switch (this.state) {
      case 'colon':
        return character === ':' && this.advance(1, 'value');
      case 'after':
        return this.separator(character);
      case 'key':
      case 'key-or-close':
        if (character === '}' && this.state === 'key-or-close') return this.close();
        return this.key();
      default:
        if (character === ']' && this.state === 'value-or-close') return this.close();
        return this.value(character);
    }
  }

  private advance(length: number, state: State): true {
    this.at += length;
    this.state = state;
    return true;
  }

  private separator(character: string): boolean {
    const inside = this.stack.at(-1);
    if (character === ',' && inside !== undefined) return this.advance(1, inside === '{' ? 'key' : 'value');
    if ((character === '}' && inside === '{') || (character === ']' && inside === '[')) return this.close();
    return false;
  }

  private key(): boolean {
    const end = stringEnd(this.text, this.at);
    if (end === null) return false;
    if (this.stack.length === 1) this.rootKey = this.text.slice(this.at + 1, end - 1);
    return this.advance(end - this.at, 'colon');
  }

  private value(character: string): boolean {
    if (character === '{' || character === '[') {
      this.stack.push(character);
      return this.advance(1, character === '{' ? 'key-or-close' : 'value-or-close');
    }
    const end =
      stringEnd(this.text, this.at) ??
      matchEnd(WORD, this.text, this.at) ??
      this.nonFiniteEnd() ??
      this.numberEnd();
    if (end === null) return false;
    this.at = end;
    this.endValue();
    return true;
  }

  private nonFiniteEnd(): number | null {
    const end = matchEnd(NON_FINITE, this.text, this.at);
    if (end !== null) this.nonFinite.push([this.at, end]);
    return end;
  }

  private numberEnd(): number | null {
    return matchEnd(NUMBER, this.text, this.at);
  }

  private close(): true {
    this.stack.pop();
    this.at++;
    this.endValue();
    return true;
  }

  private endValue(): void {
    this.state = 'after';
    const inFeatures = this.stack.length === 2 && this.stack[0] === '{' && this.stack[1] === '[';
    if (inFeatures && this.rootKey === 'features') this.lastFeatureEnd = this.at;
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** End of the JSON string that starts at `at`; null where none starts, or it does not end, or holds a raw control character. */
function stringEnd(text: string, at: number): number | null {
  if (text[at] !== '"') return null;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i++;
    else if (code < 0x20) return null;
  }
  return null;
}
