import { describe, expect, it } from 'vitest';
import type { Figures, UnitBalance } from '../../comparison/balance.ts';
import { foldTimeline } from '../../comparison/timeline-fold.ts';
import type { Timeline, TimelineState, TimelineStep } from '../../comparison/timeline-types.ts';
import type { Drawing, Mark, PathMark, TextMark } from '../drawing/drawing.ts';
import { testFonts } from '../drawing/testing/fonts.ts';
import { captioned } from './captioned.ts';
import { chartCsv, stepTable, targetTable, timelineTable } from './tables.ts';
import { targetDrawing } from './target.ts';
import { paceSentences } from './target-pace.ts';
import { timesOfStates } from './time-of-states.ts';
import { timelineDrawing } from './timeline.ts';
import { unitBarsDrawing } from './unit-bars.ts';
import { waterfallDrawing } from './waterfall.ts';
import { waterfallOf } from './waterfall-bars.ts';

const fonts = testFonts();
const WIDE = { width: 222, height: 87, fonts, language: 'id' } as const;
const PHONE = { width: 88, height: 87, fonts, language: 'id' } as const;

const figures = (beforeHa: number, reducedHa: number, addedHa: number): Figures => ({
  beforeHa,
  afterHa: beforeHa - reducedHa + addedHa,
  remainingHa: beforeHa - reducedHa,
  reducedHa,
  addedHa,
  netHa: addedHa - reducedHa,
  uncertainReducedHa: 0,
  uncertainAddedHa: 0,
  closingErrorHa: 0,
});

const unit = (name: string, reducedHa: number, addedHa: number): UnitBalance => ({
  ...figures(20, reducedHa, addedHa),
  code: null,
  name,
  kecamatan: null,
  statedBeforeHa: null,
  statedAfterHa: null,
  areasBefore: 0,
  areasAfter: 0,
});

const state = (name: string, date: string | null, hectares: number): TimelineState => ({
  name,
  date,
  year: date === null ? null : Number(date.slice(0, 4)),
  kind: name.includes('BA') ? 'minute' : 'decree',
  hectares,
  statedHa: null,
});

const step = (kind: TimelineStep['kind'], of: Figures): TimelineStep => ({
  kind,
  figures: of,
  units: [],
  outside: unit('Di luar', 0, 0),
});

/** The public story of Singkawang. */
const SINGKAWANG: Timeline = {
  method: { area: 'geodesic-wgs84', projection: null, overlay: 'Clipper2', toleranceMetres: 1 },
  states: [
    state('SK 2016', '2016', 74.03),
    state('SK 2016 · BA 2017', '2017-12-15', 63.41),
    state('SK 2016 · BA 2018', '2018-12-14', 47.38),
    state('SK 2016 · BA 2019', '2019-12-18', 34.08),
    state('SK 2020', '2020', 58.57),
    state('SK 2020 · BA 2020', '2020-12-16', 56.23),
  ],
  steps: [
    step('handled', figures(74.03, 10.62, 0)),
    step('handled', figures(63.41, 16.03, 0)),
    step('handled', figures(47.38, 13.3, 0)),
    step('redrawn', figures(34.08, 6.61, 31.1)),
    step('handled', figures(58.57, 2.34, 0)),
  ],
  handledHa: 42.29,
  redrawnOutHa: 6.61,
  redrawnInHa: 31.1,
};
const TARGET = { year: 2024, hectares: 0 };

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
const textsOf = ({ marks }: Drawing): TextMark[] => flat(marks).filter((mark) => mark.kind === 'text');
const wordsOf = (drawing: Drawing): string[] => textsOf(drawing).map(({ text }) => text);
const pathsOf = ({ marks }: Drawing): PathMark[] => flat(marks).filter((mark) => mark.kind === 'path');

/** Box of a line of text that is not turned. */
function boxOf({ at: [x, y], text, size, weight, anchor }: TextMark) {
  const width = fonts.width(text, size, weight);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 0.72 * size, bottom: y + 0.05 * size };
}

function collisions(drawing: Drawing): string[] {
  const boxes = textsOf(drawing)
    .filter(({ turn }) => turn === undefined)
    .map((mark) => ({ text: mark.text, ...boxOf(mark) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

function outside(drawing: Drawing): string[] {
  const { width, height } = drawing;
  return textsOf(drawing)
    .map((mark) => ({ ...mark, ...boxOf(mark) }))
    .filter(({ turn }) => turn === undefined)
    .filter(
      ({ left, right, top, bottom }) => left < -0.01 || right > width + 0.01 || top < 0 || bottom > height,
    )
    .map(({ text }) => text);
}

const rows = [
  unit('Roban', 5.98, 6.35),
  unit('Condong', 10.89, 0),
  unit('Sungai Wie', 0, 7.05),
  unit('Tetap', 0, 0),
];
const totals = figures(74.03, 43.05, 27.59);

describe.each([
  ['a page', WIDE],
  ['a phone', PHONE],
  ['a slide', { ...WIDE, width: 300, height: 150, textSize: 6, dark: true }],
  ['an English page', { ...WIDE, language: 'en' }],
] as const)('charts on %s', (_, look) => {
  it.each([
    ['timeline', timelineDrawing(SINGKAWANG, null, look)],
    ['timeline with a target', timelineDrawing(SINGKAWANG, TARGET, look)],
    ['waterfall', waterfallDrawing({ kind: 'timeline', timeline: SINGKAWANG }, look)],
    ['balance', waterfallDrawing({ kind: 'balance', before: 'SK 2016', after: 'SK 2020', totals }, look)],
    ['kelurahan', unitBarsDrawing(rows, look)],
    ['target', targetDrawing(SINGKAWANG, TARGET, look)],
  ] as const)('%s: words stay within, and apart', (__, drawing) => {
    expect(outside(drawing)).toEqual([]);
    expect(collisions(drawing)).toEqual([]);
  });
});

describe('the waterfall', () => {
  it('writes every figure, and leads from each bar to the next', () => {
    const drawing = waterfallDrawing({ kind: 'timeline', timeline: SINGKAWANG }, WIDE);
    for (const hectares of [
      '74,03',
      '−10,62',
      '−16,03',
      '−13,30',
      '34,08',
      '−6,61',
      '+31,10',
      '58,57',
      '−2,34',
      '56,23',
    ])
      expect(wordsOf(drawing)).toContain(`${hectares} ha`);
    for (const sum of ['−39,95 ha', '+24,49 ha']) expect(wordsOf(drawing)).toContain(sum);
    const { bars } = waterfallOf({ kind: 'timeline', timeline: SINGKAWANG }, 'id');
    bars.slice(1).forEach((bar, index) => {
      expect(bar.kind === 'state' ? bar.to : bar.from).toBeCloseTo(bars[index].to, 9);
    });
  });

  it('tells handled from redrawn without colour: each has a hatch of its own', () => {
    const hatches = pathsOf(waterfallDrawing({ kind: 'timeline', timeline: SINGKAWANG }, WIDE)).flatMap(
      ({ hatch }) => (hatch ? [hatch.kind] : []),
    );
    expect(hatches).toEqual(['rising', 'rising', 'rising', 'crossed', 'dots', 'rising']);
  });

  it('folds the BAs of an SK where there is no room for each', () => {
    const low = waterfallDrawing({ kind: 'timeline', timeline: SINGKAWANG }, { ...PHONE, height: 45 });
    expect(wordsOf(low)).toContain('−39,95 ha');
    expect(wordsOf(low)).not.toContain('−16,03 ha');
  });
});

describe('times of states', () => {
  it('puts a year without a day where its neighbours leave room, never before the one before', () => {
    const times = timesOfStates(SINGKAWANG.states);
    expect(times?.map((time) => time.toFixed(2))).toEqual([
      '2016.50',
      '2017.95',
      '2018.95',
      '2019.96',
      '2020.48',
      '2020.96',
    ]);
    expect(timesOfStates([state('SK 2020', '2020', 1), state('SK 2016', '2016', 1)])).toEqual([
      2020.5, 2020.5,
    ]);
  });

  it('is only an order where a year is not known', () => {
    expect(timesOfStates([state('SK lama', null, 1), state('SK 2020', '2020', 1)])).toBeNull();
    const story = {
      ...SINGKAWANG,
      states: SINGKAWANG.states.map((each) => ({ ...each, year: null, date: null })),
    };
    expect(wordsOf(timelineDrawing(story, TARGET, WIDE))).not.toContain('2016');
    expect(paceSentences(story, TARGET)).toEqual([]);
  });
});

describe('kelurahan by change', () => {
  it('come in the order of change, and those that do not fit are summed', () => {
    const many = Array.from({ length: 30 }, (_, index) => unit(`Kelurahan ${index}`, index, 1));
    const words = wordsOf(unitBarsDrawing(many, { ...WIDE, height: 40 }));
    expect(words).toContain('Kelurahan 29');
    expect(words.some((word) => /^\d+ kelurahan lain$/.test(word))).toBe(true);
    expect(wordsOf(unitBarsDrawing(rows, WIDE))).not.toContain('Tetap');
    expect(wordsOf(unitBarsDrawing([], WIDE))).toEqual(['Tidak ada kelurahan yang berubah.']);
  });
});

describe('the target', () => {
  it('says its arithmetic', () => {
    expect(paceSentences(SINGKAWANG, TARGET).map(({ id }) => id)).toEqual([
      'Target 0,00 ha pada 2024: 56,23 ha (2020) − 0,00 ha = 56,23 ha lagi.',
      'Laju yang diperlukan: 56,23 ha ÷ 4 tahun = 14,06 ha per tahun.',
      'Laju tertangani sejauh ini: 42,29 ha ÷ 4 tahun (2016–2020) = 10,57 ha per tahun.',
    ]);
  });

  it.each([
    [{ year: 2030, hectares: 60 }, 'sudah tercapai'],
    [{ year: 2019, hectares: 0 }, 'belum tercapai'],
    [{ year: 2020, hectares: 0 }, 'belum tercapai'],
  ])('%j: %s', (target, words) => {
    expect(paceSentences(SINGKAWANG, target)[0].id).toContain(words);
    expect(wordsOf(targetDrawing(SINGKAWANG, target, WIDE)).join(' ')).not.toMatch(/NaN|∞/);
  });
});

describe('tables behind the charts', () => {
  it('say what the charts say', () => {
    expect(timelineTable(SINGKAWANG, 'id').rows[3].slice(0, 4)).toEqual([
      'SK 2016 · BA 2019',
      '2019-12-18',
      'BA pengurangan',
      34.08,
    ]);
    expect(stepTable(foldTimeline(SINGKAWANG), 'id').rows.map((row) => row[2])).toEqual([
      expect.closeTo(39.95, 9),
      null,
      2.34,
      42.29,
    ]);
    expect(targetTable(SINGKAWANG, TARGET, 'id').rows.at(-1)).toEqual(['2024', 0, 'diperlukan']);
  });

  it('start no formula, whatever an SK is called', () => {
    const story = {
      ...SINGKAWANG,
      states: SINGKAWANG.states.map((each) => ({ ...each, name: `=1+${each.name}` })),
    };
    const heading = { title: 'Lini masa', city: '@kota', date: '2026-11-22', illustrative: true };
    const csv = chartCsv(timelineTable(story, 'id'), heading, story, 'id');
    expect(csv).toContain("'=1+SK 2016");
    expect(csv).toContain("'@kota");
    expect(csv).toContain('Geometri ilustratif');
  });
});

describe('a chart that leaves the program', () => {
  it('grows by its title and notes, and nothing lies on anything', () => {
    const chart = timelineDrawing(SINGKAWANG, TARGET, WIDE);
    const whole = captioned(
      chart,
      { title: 'Kota Singkawang: Lini masa', notes: ['Geodesik WGS84', 'Ilustratif'] },
      WIDE,
    );
    expect(whole.height).toBeGreaterThan(chart.height + 10);
    expect(outside(whole)).toEqual([]);
    expect(collisions(whole)).toEqual([]);
  });
});
