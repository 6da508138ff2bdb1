import { formatHectares } from '../../domain/format.ts';
import { methodLine } from '../heading.ts';
import type { Report } from '../report.ts';
import type { Scene } from '../scenes.ts';
import { WORDS } from '../words.ts';

/** What the presenter wrote for a scene, then what its figures rest on. */
export function speakerNotes(report: Report, scene: Scene | null, figures: readonly string[] = []): string[] {
  const written = scene === null ? undefined : report.presentation.notes[scene.id];
  return [...(written ? [written, ''] : []), ...figures, ...sourceLines(report)];
}

/** Method, tolerance, sources, and the warning of illustrative shapes: one line each. */
export function sourceLines(report: Report): string[] {
  const { balance, heading, language, before, after, unitSource } = report;
  const files = [before.source, after.source, ...(unitSource === null ? [] : [unitSource])].flatMap(
    (source) => source.files,
  );
  return [
    `${WORDS.method[language]}: ${methodLine(balance, language)}. ${WORDS.tolerance[language]}: ${balance.method.toleranceMetres} m.`,
    `${language === 'id' ? 'Sumber' : 'Sources'}: ${[...new Set(files)].join(', ')}.`,
    `${WORDS.closingError[language]}: ${formatHectares(balance.totals.closingErrorHa)}. ${WORDS.date[language]}: ${heading.date}.`,
    ...(heading.illustrative ? [WORDS.illustrative[language]] : []),
  ];
}
