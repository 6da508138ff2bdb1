import { type PDFContext, type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';

export interface Bookmark {
  readonly title: string;
  readonly level: 0 | 1;
  readonly page: PDFRef;
}

interface Item {
  readonly ref: PDFRef;
  readonly bookmark: Bookmark;
  readonly inner: Item[];
}

/** The outline of a document, all of it open. A bookmark of level 1 belongs to the last one of level 0 before it. */
export function writeBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context, catalog } = document;
  const items = treeOf(bookmarks, context);
  const root = context.nextRef();
  writeItems(items, root, context);
  context.assign(root, context.obj({ Type: 'Outlines', ...endsOf(items), Count: bookmarks.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function treeOf(bookmarks: readonly Bookmark[], context: PDFContext): Item[] {
  const items: Item[] = [];
  for (const bookmark of bookmarks) {
    const parent = bookmark.level === 1 ? items.at(-1) : undefined;
    (parent?.inner ?? items).push({ ref: context.nextRef(), bookmark, inner: [] });
  }
  return items;
}

function writeItems(items: readonly Item[], parent: PDFRef, context: PDFContext): void {
  items.forEach(({ ref, bookmark, inner }, index) => {
    const before = items[index - 1];
    const after = items[index + 1];
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(bookmark.title),
        Parent: parent,
        ...(before === undefined ? {} : { Prev: before.ref }),
        ...(after === undefined ? {} : { Next: after.ref }),
        ...(inner.length === 0 ? {} : { ...endsOf(inner), Count: inner.length }),
        Dest: [bookmark.page, 'Fit'],
      }),
    );
    writeItems(inner, ref, context);
  });
}

function endsOf(items: readonly Item[]): { First?: PDFRef; Last?: PDFRef } {
  const first = items[0];
  const last = items.at(-1);
  return first === undefined || last === undefined ? {} : { First: first.ref, Last: last.ref };
}
