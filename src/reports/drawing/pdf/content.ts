import { decimal } from '../decimal.ts';
import { type Colour, MITRE_LIMIT, type Point } from '../drawing.ts';

/** Points of 1/72 inch. */
export const POINTS_PER_MM = 72 / 25.4;

/** What stays set from mark to mark until it is set anew. */
interface Look {
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly width: number;
  readonly dash: string;
  readonly cap: 0 | 1;
  readonly join: 0 | 1;
  readonly opacity: number;
}

/** As a page begins (ISO 32000-1, table 52). */
const INITIAL: Look = {
  fill: '#000000',
  stroke: '#000000',
  width: POINTS_PER_MM ** -1,
  dash: '',
  cap: 0,
  join: 0,
  opacity: 1,
};

export interface StrokeLook {
  readonly stroke: Colour;
  /** Millimetres. */
  readonly width: number;
  readonly dash?: readonly number[] | undefined;
  readonly cap?: 'butt' | 'round' | undefined;
  readonly join?: 'mitre' | 'round';
}

/**
 * Text of a page's content stream, in points from the bottom left corner, taking millimetres from the top left. It is written as
 * text at once: an object an operator, as libraries do it, is ten times slower on maps.
 */
export class PdfContent {
  readonly #height: number;
  readonly #parts: string[] = [`${MITRE_LIMIT} M`];
  readonly #saved: Look[] = [];
  #look: Look = INITIAL;
  /** Opacities used, in thousandths. */
  readonly opacities = new Set<number>();

  /** @param height of the page, millimetres */
  constructor(height: number) {
    this.#height = height;
  }

  bytes(): Uint8Array {
    return new TextEncoder().encode(this.#parts.join('\n'));
  }

  write(operators: string): void {
    this.#parts.push(operators);
  }

  save(): void {
    this.#saved.push(this.#look);
    this.write('q');
  }

  restore(): void {
    this.#look = this.#saved.pop() ?? INITIAL;
    this.write('Q');
  }

  point([x, y]: Point): string {
    return `${decimal(x * POINTS_PER_MM)} ${decimal((this.#height - y) * POINTS_PER_MM)}`;
  }

  length(millimetres: number): string {
    return decimal(millimetres * POINTS_PER_MM);
  }

  path(subpaths: readonly (readonly Point[])[], closed: boolean): void {
    for (const points of subpaths) {
      let operators = '';
      for (const point of points) operators += `${this.point(point)} ${operators === '' ? 'm' : 'l'}\n`;
      if (points.length === 1 && points[0] !== undefined) operators += `${this.point(points[0])} l\n`;
      this.write(closed ? `${operators}h` : operators.trimEnd());
    }
  }

  fill(colour: Colour, opacity = 1): void {
    if (this.#look.fill !== colour) this.write(`${components(colour)} rg`);
    this.opacity(opacity);
    this.#look = { ...this.#look, fill: colour };
  }

  opacity(opacity: number): void {
    const thousandths = Math.round(Math.min(1, Math.max(0, opacity)) * 1000);
    if (this.#look.opacity === thousandths / 1000) return;
    this.opacities.add(thousandths);
    this.write(`/${opacityName(thousandths)} gs`);
    this.#look = { ...this.#look, opacity: thousandths / 1000 };
  }

  stroke({ stroke, width, dash = [], cap = 'butt', join = 'mitre' }: StrokeLook): void {
    const old = this.#look;
    const next: Look = {
      ...old,
      stroke,
      width,
      dash: dash.map((length) => this.length(length)).join(' '),
      cap: cap === 'round' ? 1 : 0,
      join: join === 'round' ? 1 : 0,
    };
    if (next.stroke !== old.stroke) this.write(`${components(stroke)} RG`);
    if (next.width !== old.width) this.write(`${this.length(width)} w`);
    if (next.dash !== old.dash) this.write(`[${next.dash}] 0 d`);
    if (next.cap !== old.cap) this.write(`${next.cap} J`);
    if (next.join !== old.join) this.write(`${next.join} j`);
    this.#look = next;
  }
}

/** Name of the graphics state that sets an opacity of fills. */
export function opacityName(thousandths: number): string {
  return `O${thousandths}`;
}

function components(colour: Colour): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, value >> 8, value].map((part) => decimal((part & 0xff) / 255)).join(' ');
}
