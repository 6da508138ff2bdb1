import { decodeEntities, XML_ENTITIES } from '../text/entities.ts';

/** One element of an XML text, prefix cut off its name ("kml:Placemark" is Placemark, prefix kept beside it). */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  /** What stands between its name and the end of the tag: see `attribute`. */
  readonly attributeText: string;
  readonly children: XmlElement[];
  /** Own character data and CDATA, without that of its children. */
  text: string;
  /** Where it starts in the source. */
  readonly offset: number;
  /** The text ended before its end tag. */
  cut: boolean;
}

export interface XmlFault {
  readonly kind: 'truncated' | 'mismatch' | 'entity' | 'doctype-entity' | 'syntax';
  readonly offset: number;
  /** The tag or entity in question. */
  readonly detail: string;
}

interface XmlDocument {
  /** Top elements in order: one in a well-formed document. */
  readonly roots: readonly XmlElement[];
  readonly faults: readonly XmlFault[];
}

/**
 * Reads XML into a light tree in one pass over the text, without recursion, and goes on after faults.
 *
 * Only the five entities of XML and numeric references are known: a DOCTYPE is skipped and what it declares
 * is never expanded or fetched, so neither external entities nor expansion bombs can do anything.
 * (Own reader because the DOM of @xmldom/xmldom takes some nine times as long on a city's KML, and ends at the first fault.)
 */
export function readXml(source: string): XmlDocument {
  return new XmlReader(source).run();
}

/** Value of an attribute by its name without prefix; null where there is none. Read when asked: most never are. */
export function attribute(element: XmlElement, name: string): string | null {
  if (element.attributeText === '') return null;
  for (const [, qualified, double, single] of element.attributeText.matchAll(ATTRIBUTE))
    if (localName(qualified) === name) return decodeEntities(double ?? single ?? '', XML_ENTITIES);
  return null;
}

class XmlReader {
  private readonly source: string;
  private readonly roots: XmlElement[] = [];
  private readonly open: XmlElement[] = [];
  private readonly faults: XmlFault[] = [];
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  run(): XmlDocument {
    const { source } = this;
    while (this.at < source.length) {
      const tag = source.indexOf('<', this.at);
      this.characters(this.at, tag < 0 ? source.length : tag);
      if (tag < 0) break;
      this.at = tag;
      this.markup();
    }
    for (const element of this.open) element.cut = true;
    const last = this.open.at(-1);
    if (last !== undefined) this.fault('truncated', source.length, last.name);
    return { roots: this.roots, faults: this.faults };
  }

  private fault(kind: XmlFault['kind'], offset: number, detail: string): void {
    this.faults.push({ kind, offset, detail });
  }

  private characters(from: number, to: number): void {
    const element = this.open.at(-1);
    if (element === undefined || to <= from) return;
    const raw = this.source.slice(from, to);
    element.text += raw.includes('&') ? this.decoded(raw, from) : raw;
  }

  private decoded(raw: string, offset: number): string {
    return decodeEntities(raw, XML_ENTITIES, (entity) => this.fault('entity', offset, entity));
  }

  private markup(): void {
    const { source, at } = this;
    if (source.startsWith('</', at)) this.endTag();
    else if (source.startsWith('<!--', at)) this.skipTo('-->', 4);
    else if (source.startsWith('<![CDATA[', at)) this.cdata();
    else if (source.startsWith('<?', at)) this.skipTo('?>', 2);
    else if (source.startsWith('<!', at)) this.doctype();
    else if (isNameStart(source.charCodeAt(at + 1))) this.startTag();
    else this.strayBracket();
  }

  /** A bare < in running text. */
  private strayBracket(): void {
    this.fault('syntax', this.at, '<');
    const element = this.open.at(-1);
    if (element !== undefined) element.text += '<';
    this.at++;
  }

  private skipTo(end: string, from: number): void {
    const found = this.source.indexOf(end, this.at + from);
    if (found < 0) this.fault('truncated', this.at, this.source.slice(this.at, this.at + from));
    this.at = found < 0 ? this.source.length : found + end.length;
  }

  private cdata(): void {
    const start = this.at + 9;
    this.skipTo(']]>', 9);
    const element = this.open.at(-1);
    const end = this.source.startsWith(']]>', this.at - 3) ? this.at - 3 : this.at;
    if (element !== undefined) element.text += this.source.slice(start, Math.max(start, end));
  }

  private doctype(): void {
    const start = this.at;
    const bracket = this.source.indexOf('[', start);
    const close = this.source.indexOf('>', start);
    const internal = bracket >= 0 && bracket < close;
    if (internal) this.skipTo(']', bracket - start);
    this.skipTo('>', internal ? 0 : 2);
    if (this.source.slice(start, this.at).includes('<!ENTITY'))
      this.fault('doctype-entity', start, 'DOCTYPE');
  }

  private endTag(): void {
    const start = this.at;
    const close = this.source.indexOf('>', start);
    const name = localName(this.source.slice(start + 2, close < 0 ? undefined : close).trim());
    this.at = close < 0 ? this.source.length : close + 1;
    if (close < 0) return;
    const depth = this.open.findLastIndex((element) => element.name === name);
    if (depth !== this.open.length - 1 || depth < 0) this.fault('mismatch', start, `</${name}>`);
    if (depth < 0) return;
    this.open.length = depth;
  }

  private startTag(): void {
    const start = this.at;
    const close = tagEnd(this.source, start + 1);
    if (close === STRAY) {
      this.strayBracket();
      return;
    }
    if (close === UNENDED) {
      this.fault('truncated', start, this.source.slice(start, start + 20));
      this.at = this.source.length;
      return;
    }
    const empty = this.source.charCodeAt(close - 1) === 0x2f;
    const body = this.source.slice(start + 1, empty ? close - 1 : close);
    const space = body.search(/\s/);
    const qualified = space < 0 ? body : body.slice(0, space);
    const colon = qualified.indexOf(':');
    const element: XmlElement = {
      name: qualified.slice(colon + 1),
      prefix: colon < 0 ? '' : qualified.slice(0, colon),
      attributeText: space < 0 ? '' : body.slice(space),
      children: [],
      text: '',
      offset: start,
      cut: false,
    };
    (this.open.at(-1)?.children ?? this.roots).push(element);
    if (!empty) this.open.push(element);
    this.at = close + 1;
  }
}

/** The value is optional so that a name without one is stepped over in one go. */
const ATTRIBUTE = /([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;
const STRAY = -1;
const UNENDED = -2;

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);

/** Letter, underscore, or anything beyond ASCII. */
const isNameStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f;

/**
 * The > that ends a start tag, one inside quotes passed over. A tag cannot hold a <: where one comes first, a quote was
 * left open and the tag ends at the > before it (STRAY where there is none). UNENDED at the end of the text.
 */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  let lastClose = STRAY;
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x3c) return lastClose;
    if (code === 0x3e) {
      if (quote === 0) return i;
      if (lastClose === STRAY) lastClose = i;
    } else if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return lastClose === STRAY ? UNENDED : lastClose;
}
