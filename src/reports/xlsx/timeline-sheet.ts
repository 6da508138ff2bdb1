import type { Timeline, TimelineStep } from '../../comparison/timeline-types.ts';
import type { Text } from '../../domain/text.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import { formula, number, type SheetCell, text } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { type Column, titledSheet } from './titled-sheet.ts';

const STEP: Text = { id: 'Dari keadaan sebelumnya (ha)', en: 'From the state before (ha)' };

const COLUMNS: readonly Column[] = [
  { name: { id: 'No', en: 'No' }, width: 6 },
  { name: { id: 'Keadaan', en: 'State' }, width: 30 },
  { name: { id: 'Jenis', en: 'Kind' }, width: 10 },
  { name: WORDS.date, width: 14 },
  { name: { id: 'Luas (ha)', en: 'Hectares' }, width: 12 },
  { name: { id: 'Luas SK (ha)', en: 'Stated (ha)' }, width: 12 },
  { group: STEP, name: { id: 'sebab', en: 'cause' }, width: 22 },
  { group: STEP, name: { id: 'tetap', en: 'remaining' }, width: 12 },
  { group: STEP, name: { id: 'berkurang', en: 'reduced' }, width: 12 },
  { group: STEP, name: { id: 'bertambah', en: 'added' }, width: 12 },
  { group: STEP, name: { id: 'selisih', en: 'net' }, width: 12 },
];

const KINDS = { decree: { id: 'SK', en: 'SK' }, minute: { id: 'BA', en: 'BA' } } as const;
const CAUSES: Readonly<Record<TimelineStep['kind'], Text>> = {
  handled: { id: 'tertangani', en: 'handled' },
  redrawn: { id: 'perubahan deliniasi', en: 'redrawn' },
};

/** Every SK and BA of the city in time order; what was handled is kept apart from what was redrawn, by formula. */
export function timelineSheet(report: Report, timeline: Timeline): Sheet {
  // The sheet names the method of its own figures.
  const balance = { ...report.balance, method: timeline.method };
  return titledSheet(
    { ...report, balance },
    {
      name: { id: 'Lini masa', en: 'Timeline' },
      title: { id: 'Lini masa luas kumuh', en: 'Timeline of slum hectares' },
      columns: COLUMNS,
      body: (first) => [
        ...timeline.states.map((_, index) => stateCells(report, timeline, index, first + index)),
        ...sumRows(report, timeline, first),
      ],
    },
  );
}

function stateCells(
  { language }: Report,
  { states, steps }: Timeline,
  index: number,
  row: number,
): SheetCell[] {
  const state = states[index];
  const step: TimelineStep | undefined = steps[index - 1];
  return [
    number(index + 1, 'count'),
    text(state.name, 'wrapped'),
    text(KINDS[state.kind][language], 'centred'),
    text(state.date ?? (state.year === null ? '' : String(state.year)), 'centred'),
    number(state.hectares),
    number(state.statedHa),
    text(step === undefined ? '' : CAUSES[step.kind][language]),
    number(step?.figures.remainingHa ?? null),
    number(step?.figures.reducedHa ?? null),
    number(step?.figures.addedHa ?? null),
    step === undefined
      ? text('')
      : formula(`E${row}-E${row - 1}`, state.hectares - states[index - 1].hectares),
  ];
}

/** Sums of the steps by their cause. */
function sumRows({ language }: Report, timeline: Timeline, first: number): SheetCell[][] {
  const last = first + timeline.states.length - 1;
  const sums: readonly (readonly [Text, TimelineStep['kind'], 'I' | 'J', number])[] = [
    [{ id: 'Tertangani', en: 'Handled' }, 'handled', 'I', timeline.handledHa],
    [{ id: 'Keluar karena perubahan deliniasi', en: 'Redrawn out' }, 'redrawn', 'I', timeline.redrawnOutHa],
    [{ id: 'Masuk karena perubahan deliniasi', en: 'Redrawn in' }, 'redrawn', 'J', timeline.redrawnInHa],
  ];
  return sums.map(([word, kind, column, hectares]) => [
    text('', 'totalText'),
    text(word[language], 'totalText'),
    text('', 'totalText'),
    text('', 'totalText'),
    formula(
      `SUMIF(G${first}:G${last},"${CAUSES[kind][language]}",${column}${first}:${column}${last})`,
      hectares,
      'totalHectares',
    ),
  ]);
}
