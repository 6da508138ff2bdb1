import { type ChartTable, chartCsv } from '../../../reports/charts/tables.ts';
import { fileName } from '../../../reports/file-name.ts';
import { methodLine } from '../../../reports/heading.ts';
import { WORDS } from '../../../reports/words.ts';
import type { PictureLook, TimelinePicture } from '../../../workers/timeline-api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { saveFile } from '../../shell/save-file.ts';
import { isMadeUp, project } from '../../state/project.ts';
import { storyWorker, useStory } from '../../state/timeline.ts';

export type ChartFileKind = 'svg' | 'png' | 'csv';

/** Millimetres: a page of a report across, and a map of a state. */
const CHART = { width: 240, height: 110 };
const MAP = { width: 120, height: 120 };
const PIXELS = 2400;

/**
 * Makes the file and hands it to the browser to keep: it says of itself what the screen says around it.
 *
 * @param key what its colours and hatches mean, where the picture does not say so itself
 */
export async function saveChart(
  kind: ChartFileKind,
  title: string,
  picture: TimelinePicture,
  table: ChartTable,
  key: string | null,
): Promise<void> {
  const { language } = useLanguage.getState();
  const { document } = project.getState();
  const { story } = useStory.getState();
  if (document === null || story === null) return;
  const illustrative = isMadeUp(document);
  const name = fileName([document.name, title], kind);
  if (kind === 'csv') {
    const date = new Date().toISOString().slice(0, 10);
    const heading = { title, city: document.name, date, illustrative };
    return saveFile(name, 'text/csv;charset=utf-8', chartCsv(table, heading, story, language));
  }
  const isOneMap = picture.of === 'maps' && picture.states.length === 1;
  const look: PictureLook = { ...(isOneMap ? MAP : CHART), language };
  const caption = {
    title: `${document.name}: ${title}`,
    notes: [
      ...(key === null ? [] : [key]),
      `${WORDS.method[language]}: ${methodLine(story, language)}`,
      ...(illustrative ? [WORDS.illustrative[language]] : []),
    ],
  };
  const blob =
    kind === 'svg'
      ? await storyWorker.svg(picture, look, caption)
      : await storyWorker.png(picture, look, caption, PIXELS);
  if (blob) saveFile(name, blob.type, blob);
}
