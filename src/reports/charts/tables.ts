import type { Timeline } from '../../comparison/timeline-types.ts';
import type { Language } from '../../domain/text.ts';
import { type Cell, CSV_DEFAULTS, writeCsv } from '../csv.ts';
import { methodLine } from '../heading.ts';
import { WORDS } from '../words.ts';
import type { Target } from './target-pace.ts';
import { yearBars } from './target-years.ts';
import { BAR_WORDS, CHART_WORDS, TABLE_WORDS } from './words.ts';

/** What stands behind a chart: numbers are hectares, full precision. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A row a state. */
export function timelineTable({ states }: Timeline, language: Language): ChartTable {
  return {
    head: [
      TABLE_WORDS.state,
      TABLE_WORDS.date,
      TABLE_WORDS.kind,
      TABLE_WORDS.slumHa,
      TABLE_WORDS.statedHa,
    ].map((word) => word[language]),
    rows: states.map(({ name, date, kind, hectares, statedHa }) => [
      name,
      date,
      (kind === 'decree' ? CHART_WORDS.decreeMark : CHART_WORDS.minuteMark)[language],
      hectares,
      statedHa,
    ]),
  };
}

/** A row a step: where it began, what went by which reason, what came, where it ended; then the sums. */
export function stepTable(timeline: Timeline, language: Language): ChartTable {
  const { states, steps, handledHa, redrawnInHa, redrawnOutHa } = timeline;
  const row = (index: number): Cell[] => {
    const { kind, figures } = steps[index];
    const isHandled = kind === 'handled';
    return [
      `${states[index].name} → ${states[index + 1].name}`,
      figures.beforeHa,
      isHandled ? figures.reducedHa : null,
      isHandled ? null : figures.reducedHa,
      isHandled ? null : figures.addedHa,
      figures.afterHa,
    ];
  };
  const [first, last] = [states[0], states[states.length - 1]];
  return {
    head: [
      TABLE_WORDS.step[language],
      TABLE_WORDS.fromHa[language],
      ...(['handled', 'left', 'taken'] as const).map((kind) => `${capital(BAR_WORDS[kind][language])} (ha)`),
      TABLE_WORDS.toHa[language],
    ],
    rows: [
      ...steps.map((_, index) => row(index)),
      [
        WORDS.total[language],
        first?.hectares ?? null,
        handledHa,
        redrawnOutHa,
        redrawnInHa,
        last?.hectares ?? null,
      ],
    ],
  };
}

/** A row a year: hectares as they were, or as the target needs them. */
export function targetTable(timeline: Timeline, target: Target, language: Language): ChartTable {
  return {
    head: [TABLE_WORDS.year, TABLE_WORDS.slumHa, WORDS.note].map((word) => word[language]),
    rows: yearBars(timeline, target).map(({ year, hectares, kind }) => [
      String(year),
      hectares,
      (kind === 'state' ? TABLE_WORDS.reached : BAR_WORDS.needed)[language],
    ]),
  };
}

/** A row a kelurahan that ever had ground, a column a state. */
export function unitTable({ states, steps }: Timeline, language: Language): ChartTable {
  const rows = [...(steps[0]?.units ?? []), ...(steps[0] ? [steps[0].outside] : [])].map((_, unit) => {
    const rowOf = (step: number) => steps[step].units[unit] ?? steps[step].outside;
    const hectares = states.map((_, index) =>
      index < steps.length ? rowOf(index).beforeHa : rowOf(index - 1).afterHa,
    );
    return { name: rowOf(0).name, hectares };
  });
  return {
    head: [WORDS.unit[language], ...states.map(({ name }) => `${name} (ha)`)],
    rows: rows
      .filter(({ hectares }) => hectares.some((value) => value > 0))
      .map(({ name, hectares }) => [name, ...hectares]),
  };
}

/** What a table's file says above it. */
export interface ChartTableHeading {
  readonly title: string;
  readonly city: string;
  readonly date: string;
  readonly illustrative: boolean;
}

/** The table as a spreadsheet, below what it is of and how its hectares were made. */
export function chartCsv(
  { head, rows }: ChartTable,
  heading: ChartTableHeading,
  timeline: Timeline,
  language: Language,
): string {
  return writeCsv(
    [
      [heading.title, heading.city],
      [WORDS.method[language], methodLine(timeline, language)],
      [WORDS.overlay[language], timeline.method.overlay],
      [`${WORDS.tolerance[language]} (m)`, timeline.method.toleranceMetres],
      [WORDS.date[language], heading.date],
      ...(heading.illustrative ? [[WORDS.note[language], WORDS.illustrative[language]]] : []),
      [],
      head,
      ...rows,
    ],
    { ...CSV_DEFAULTS, language },
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
