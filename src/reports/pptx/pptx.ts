import type { Fonts } from '../drawing/fonts.ts';
import { fileName } from '../file-name.ts';
import type { Advance, Report, ReportFile } from '../report.ts';
import { type Scene, scenesOf } from '../scenes.ts';
import { WORDS } from '../words.ts';
import { addClosing } from './closing-slides.ts';
import { type Deck, newDeck } from './deck.ts';
import { addMethod } from './method-slide.ts';
import { addOpening } from './opening-slides.ts';
import { addTimeline } from './timeline-slides.ts';
import { addUnit } from './unit-slide.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The presentation as a PowerPoint file of 16 : 9: maps and charts as shapes, tables that can be edited, and below each slide the
 * presenter's notes with what the figures rest on.
 *
 * @param advance told after each scene; throws only what it rejects with
 */
export async function pptxOf(report: Report, fonts: Fonts, advance?: Advance): Promise<ReportFile> {
  const { heading, language, papers } = report;
  const deck = await newDeck(
    {
      title: `${WORDS.title[language]}: ${heading.title}, ${heading.before} → ${heading.after}`,
      subject: WORDS.title[language],
      author: papers.agency || papers.government || 'Deliniasi',
      date: heading.date,
      language,
    },
    fonts,
  );
  const scenes = scenesOf(report);
  const total = scenes.length + 2;
  await advance?.(0, total);
  for (const [index, scene] of scenes.entries()) {
    addScene(deck, report, scene, fonts);
    await advance?.(index + 1, total);
  }
  addMethod(deck, report);
  await advance?.(total - 1, total);
  const bytes = await deck.bytes();
  await advance?.(total, total);
  return { name: fileName([heading.title, heading.before, heading.after], 'pptx'), mime: MIME, bytes };
}

function addScene(deck: Deck, report: Report, scene: Scene, fonts: Fonts): void {
  if (scene.kind === 'unit') addUnit(deck, report, scene, fonts);
  else if (scene.kind === 'closing') addClosing(deck, report, scene);
  else if (scene.kind === 'opening') addOpening(deck, report, scene, fonts);
  else if (report.timeline !== null) addTimeline(deck, report, scene, report.timeline, fonts);
}
