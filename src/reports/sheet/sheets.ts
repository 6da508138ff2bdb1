import type { Note } from '../../domain/note.ts';
import type { Page } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Report } from '../report.ts';
import { PAPER_SIZES } from './paper.ts';
import type { PlacedPicture } from './picture.ts';
import type { SheetSettings } from './settings.ts';

/** Map sheets, each laid out when it is asked for: the preview and the PDF are the same pages. */
export interface Sheets {
  readonly count: number;
  /** What each sheet is called in a list: "Kelurahan Kraton". */
  readonly titles: readonly string[];
  /** @param index from 0 */
  page(index: number): Page;
  /** What the sheet could not show as it was asked: content beyond the frame at a forced scale. */
  notes(index: number): readonly Note[];
}

/** The map sheets of a report; `pictures` lie beneath every map, the first lowest. Which sheets there are is known at once; each is laid out when asked for. */
export async function sheetsOf(
  report: Report,
  settings: SheetSettings,
  _fonts: Fonts,
  _pictures: readonly PlacedPicture[] = [],
): Promise<Sheets> {
  const [short, long] = PAPER_SIZES[settings.paper];
  const [width, height] = settings.landscape ? [long, short] : [short, long];
  return {
    count: 1,
    titles: [report.heading.title],
    page: () => ({ drawing: { width, height, marks: [] }, bookmark: null }),
    notes: () => [],
  };
}
