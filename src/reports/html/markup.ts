import type { Text } from '../../domain/text.ts';

/** HTML that is safe to stand in a page: made by `html`, `escaped` or a writer of markup. */
export interface Markup {
  readonly markup: string;
}

export const raw = (markup: string): Markup => ({ markup });

type Part = string | number | Markup | readonly Part[];

/** A piece of HTML; whatever is put into it is escaped, unless it is markup itself. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return raw(pieces.reduce((before, piece, index) => before + written(parts[index - 1] ?? '') + piece));
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(written).join('');
}

/** Between tags and in quoted attributes; what no text holds (control characters, broken surrogates) becomes visible or goes. */
export function escapeHtml(text: string): string {
  return text.replace(NO_TEXT, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const NO_TEXT = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** In both languages; a style shows the one that the page is in. */
export const both = ({ id, en }: Text): Markup =>
  id === en ? html`${id}` : html`<span lang="id">${id}</span><span lang="en">${en}</span>`;

/** Data for a script, which cannot end its element whatever texts are in it. */
export const jsonBlock = (id: string, data: object): Markup =>
  html`<script type="application/json" id="${id}">${raw(JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, unicodeEscape))}</script>`;

const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
