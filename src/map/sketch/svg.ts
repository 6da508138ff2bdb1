const NAMESPACE = 'http://www.w3.org/2000/svg';

export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** A line with its halo below: two paths of the same data. Equal data is not written again. */
export class HaloPath {
  readonly element = svgElement('g');
  private readonly halo = svgElement('path', { class: 'sketch-halo' });
  private readonly path = svgElement('path', { class: 'sketch-line' });
  private data = '';
  private look = '';

  constructor(look: string) {
    this.element.append(this.halo, this.path);
    this.setLook(look);
  }

  setLook(look: string): void {
    if (look === this.look) return;
    this.look = look;
    this.element.setAttribute('data-look', look);
  }

  draw(data: string): void {
    if (data === this.data) return;
    this.data = data;
    this.halo.setAttribute('d', data);
    this.path.setAttribute('d', data);
  }

  remove(): void {
    this.element.remove();
  }
}
