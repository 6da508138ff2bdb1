import fontkit, { type Font, type TypeFeatures } from '@pdf-lib/fontkit';
import { drawnText } from './drawn-text.ts';
import { type FontFiles, type FontWeight, isFigure } from './fonts.ts';

/** A letter of a line of text, placed. Lengths are in ems. */
export interface Letter {
  /** What the text says here; what is drawn differs where the font has no such letter. */
  readonly codePoint: number;
  readonly glyph: number;
  readonly advance: number;
  /** From the end of this letter to the start of the next, in addition to its advance. */
  readonly kern: number;
}

/** A font file, parsed, that places letters one by one: a letter is a glyph, so that text stays text that can be searched. */
export interface Face {
  readonly font: Font;
  letters(text: string): readonly Letter[];
  /** SVG path data of a glyph in units of the font, upwards. */
  outline(glyph: number): readonly OutlineStep[];
}

interface OutlineStep {
  readonly command: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly args: readonly number[];
}

/** Faces of font files; parsed once, however often they are asked for. */
export function faceOf(files: FontFiles, weight: FontWeight): Face {
  const known = parsed.get(files[weight]);
  if (known !== undefined) return known;
  const face = parseFace(files[weight]);
  parsed.set(files[weight], face);
  return face;
}

const parsed = new WeakMap<Uint8Array, Face>();

/** Drawn for what the font has no letter for: a box, in all three weights of Inter. */
const UNKNOWN = '□';

/** Two letters must stay two letters: no substitutions but the wanted one. */
const PLAIN: TypeFeatures = { calt: false, liga: false, clig: false, ccmp: false, kern: true };

function parseFace(bytes: Uint8Array): Face {
  const font = fontkit.create(bytes);
  const plain = letterTable(font, PLAIN);
  const tabular = letterTable(font, { ...PLAIN, tnum: true });
  const outlines = new Map<number, readonly OutlineStep[]>();
  return {
    font,
    letters: (text) => {
      const drawn = drawnText(text);
      return (isFigure(drawn) ? tabular : plain)(drawn);
    },
    outline: (glyph) => {
      const steps = outlines.get(glyph) ?? outlineOf(font, glyph);
      outlines.set(glyph, steps);
      return steps;
    },
  };
}

type Single = Omit<Letter, 'kern'>;

/** Letters and kerning of pairs are asked of the font once each: shaping whole lines takes twenty times as long. */
function letterTable(font: Font, features: TypeFeatures): (text: string) => readonly Letter[] {
  const singles = new Map<number, Single>();
  const kerns = new Map<string, number>();
  const single = (codePoint: number): Single => {
    const known = singles.get(codePoint) ?? singleLetter(font, features, codePoint);
    singles.set(codePoint, known);
    return known;
  };
  const kern = (left: number, right: number): number => {
    const pair = String.fromCodePoint(left, right);
    const known = kerns.get(pair) ?? pairKerning(font, features, pair, single(left), single(right));
    kerns.set(pair, known);
    return known;
  };
  return (text) => {
    const codePoints = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    return codePoints.map((codePoint, index) => {
      const next = codePoints[index + 1];
      return { ...single(codePoint), kern: next === undefined ? 0 : kern(codePoint, next) };
    });
  };
}

function singleLetter(font: Font, features: TypeFeatures, codePoint: number): Single {
  const shown = font.hasGlyphForCodePoint(codePoint) ? String.fromCodePoint(codePoint) : UNKNOWN;
  const glyph = font.layout(shown, features).glyphs[0];
  return {
    codePoint,
    glyph: glyph?.id ?? 0,
    advance: (glyph?.advanceWidth ?? font.unitsPerEm) / font.unitsPerEm,
  };
}

function pairKerning(font: Font, features: TypeFeatures, pair: string, left: Single, right: Single): number {
  // A Latin letter before it: a pair of a point and a space alone is of no script, and kerned by other rules.
  const run = font.layout(`n${pair}`, features);
  if (run.glyphs[1]?.id !== left.glyph || run.glyphs[2]?.id !== right.glyph) return 0;
  const advance = run.positions[1]?.xAdvance ?? 0;
  return advance / font.unitsPerEm - left.advance;
}

const STEPS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** What fontkit keeps of a path, and does not declare. */
interface PathCommands {
  readonly commands: readonly { readonly command: keyof typeof STEPS; readonly args: readonly number[] }[];
}

function outlineOf(font: Font, glyph: number): readonly OutlineStep[] {
  const path = font.getGlyph(glyph).path;
  return hasCommands(path)
    ? path.commands.map(({ command, args }) => ({ command: STEPS[command], args }))
    : [];
}

function hasCommands(path: object): path is PathCommands {
  return 'commands' in path && Array.isArray(path.commands);
}
