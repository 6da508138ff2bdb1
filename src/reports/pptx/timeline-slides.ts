import type { Timeline } from '../../comparison/timeline-types.ts';
import { formatSigned, formatTwoDecimals } from '../../domain/format.ts';
import { timelineDrawing } from '../charts/timeline.ts';
import { waterfallDrawing } from '../charts/waterfall.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Report } from '../report.ts';
import type { Scene } from '../scenes.ts';
import { CONTENT, type Deck, MARGIN, type Slide, TITLE_BOX, TITLE_LOOK } from './deck.ts';
import { addFoot, FOOT_TOP } from './frame.ts';
import { speakerNotes } from './notes.ts';
import { addPagedTable } from './paged-table.ts';
import { SIZES, SLIDE_COLOURS } from './theme.ts';

const TOP = TITLE_BOX.y + TITLE_BOX.height + 4;

/** The story of the city: hectares over the years, what was handled and what redrawn, and the table behind both. */
export function addTimeline(
  deck: Deck,
  report: Report,
  scene: Scene,
  timeline: Timeline,
  fonts: Fonts,
): void {
  const { language, presentation } = report;
  const id = language === 'id';
  const look = { width: CONTENT.width, fonts, language, textSize: SIZES.small };
  const sums = handledLine(timeline, id);
  chartSlide(deck, report, scene, {
    title: id ? 'Perjalanan luas kumuh' : 'Slum hectares over the years',
    below: sums,
    drawing: (height) => timelineDrawing(timeline, presentation.target, { ...look, height }),
  });
  chartSlide(deck, report, scene, {
    title: id ? 'Ditangani atau digambar ulang' : 'Handled or redrawn',
    below: sums,
    drawing: (height) => waterfallDrawing({ kind: 'timeline', timeline }, { ...look, height }),
  });
  addSteps(deck, report, scene, timeline);
}

interface ChartSlide {
  readonly title: string;
  readonly below: string;
  readonly drawing: (height: number) => Drawing;
}

const LINE_HEIGHT = 11;

function chartSlide(deck: Deck, report: Report, scene: Scene, { title, below, drawing }: ChartSlide): void {
  const slide: Slide = deck.slide(
    { text: title, ...TITLE_LOOK },
    TITLE_BOX,
    speakerNotes(report, scene, [below]),
  );
  const height = FOOT_TOP - TOP - LINE_HEIGHT - 6;
  slide.drawing(drawing(height), { x: MARGIN, y: TOP, name: title });
  slide.words(
    below,
    { x: MARGIN, y: TOP + height + 2, width: CONTENT.width, height: LINE_HEIGHT },
    {
      size: SIZES.label,
      colour: SLIDE_COLOURS.quiet,
    },
  );
  addFoot(slide, report, deck.count);
}

/** "Tertangani 39,95 ha; keluar 20,00 ha dan masuk 44,49 ha karena perubahan deliniasi." */
function handledLine({ handledHa, redrawnOutHa, redrawnInHa }: Timeline, id: boolean): string {
  const [handled, out, into] = [handledHa, redrawnOutHa, redrawnInHa].map(formatTwoDecimals);
  return id
    ? `Tertangani ${handled} ha. Karena perubahan deliniasi: keluar ${out} ha, masuk ${into} ha.`
    : `Handled: ${handled} ha. By redrawing: ${out} ha left out, ${into} ha taken in.`;
}

function addSteps(deck: Deck, report: Report, scene: Scene, { states, steps }: Timeline): void {
  const id = report.language === 'id';
  const columns = [
    { heading: id ? 'Keadaan' : 'State', width: 88, align: 'left' as const },
    { heading: id ? 'Menurut SK (ha)' : 'Stated (ha)', width: 46, align: 'right' as const },
    { heading: id ? 'Tergambar (ha)' : 'Drawn (ha)', width: 46, align: 'right' as const },
    { heading: id ? 'Sejak sebelumnya' : 'Since the one before', width: 84, align: 'left' as const },
    { heading: id ? 'Selisih (ha)' : 'Net (ha)', width: 44, align: 'right' as const },
  ];
  const kinds = {
    handled: id ? 'tertangani (BA)' : 'handled (BA)',
    redrawn: id ? 'perubahan deliniasi (SK baru)' : 'redrawn (new SK)',
  };
  const rows = states.map(({ name, statedHa, hectares }, index) => {
    const step = index === 0 ? null : steps[index - 1];
    return {
      cells: [
        name,
        statedHa === null ? '–' : formatTwoDecimals(statedHa),
        formatTwoDecimals(hectares),
        step === null ? '' : kinds[step.kind],
        step === null ? '' : formatSigned(step.figures.netHa),
      ],
    };
  });
  const title = id ? 'Perjalanan luas kumuh: tabel' : 'Slum hectares over the years: table';
  addPagedTable(deck, report, { title, columns, rows, notes: speakerNotes(report, scene) });
}
