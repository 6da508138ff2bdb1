import { oneLine } from '../text/place.ts';
import { childText } from './walk.ts';
import type { XmlElement } from './xml.ts';

/** A Folder or Document that directly holds placemarks. */
export interface KmlFolder {
  /** Names of the containers above it and its own, outermost first; unnamed ones are left out. */
  readonly names: readonly string[];
  readonly placemarks: XmlElement[];
}

export interface KmlContents {
  readonly folders: readonly KmlFolder[];
  /** Placemarks that the end of the text cut through. */
  readonly cut: readonly XmlElement[];
  /** href of each NetworkLink. */
  readonly links: readonly string[];
  /** Ground, photo and screen overlays. */
  readonly overlays: number;
}

const CONTAINERS = new Set(['kml', 'Document', 'Folder']);
const OVERLAYS = new Set(['GroundOverlay', 'PhotoOverlay', 'ScreenOverlay']);

/** Sorts what a KML tree holds by the folder it lies in, in document order, without recursion. */
export function readFolders(roots: readonly XmlElement[]): KmlContents {
  const contents: Growing = { folders: [], cut: [], links: [], overlays: 0 };
  const waiting: Waiting[] = [{ children: roots, names: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder: KmlFolder = { names: next.names, placemarks: [] };
    const inner = sortChildren(next, folder, contents);
    if (folder.placemarks.length > 0) contents.folders.push(folder);
    for (let i = inner.length - 1; i >= 0; i--) waiting.push(inner[i]);
  }
  return contents;
}

interface Growing {
  readonly folders: KmlFolder[];
  readonly cut: XmlElement[];
  readonly links: string[];
  overlays: number;
}

/** A container whose children are still to be sorted. */
interface Waiting {
  readonly children: readonly XmlElement[];
  readonly names: readonly string[];
}

/** Returns the containers found among the children. */
function sortChildren(container: Waiting, folder: KmlFolder, contents: Growing): readonly Waiting[] {
  const inner: Waiting[] = [];
  const children = container.children.toReversed();
  for (let child = children.pop(); child !== undefined; child = children.pop()) {
    if (CONTAINERS.has(child.name)) {
      const name = oneLine(childText(child, 'name') ?? '').trim();
      inner.push({ children: child.children, names: name === '' ? folder.names : [...folder.names, name] });
    } else if (child.name === 'Placemark') {
      if (child.cut) contents.cut.push(child);
      else folder.placemarks.push(child);
      pushMisplaced(child, children);
    } else if (child.name === 'NetworkLink') contents.links.push(linkOf(child));
    else if (OVERLAYS.has(child.name)) contents.overlays++;
  }
  return inner;
}

/** Where an end tag is missing, the next placemarks stand inside the one before them. */
function pushMisplaced(placemark: XmlElement, waiting: XmlElement[]): void {
  for (const child of placemark.children.toReversed())
    if (child.name === 'Placemark' || CONTAINERS.has(child.name)) waiting.push(child);
}

function linkOf(networkLink: XmlElement): string {
  const link = networkLink.children.find((child) => child.name === 'Link' || child.name === 'Url');
  return (link === undefined ? null : childText(link, 'href')) ?? '';
}
