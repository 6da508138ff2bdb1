import type { ChangeBalance } from '../comparison/balance.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Language } from '../domain/text.ts';
import { gatherReport } from '../reports/gather.ts';
import type { ReportHeading } from '../reports/heading.ts';
import { reportSource } from '../reports/report-source.ts';
import type { CompareRequest } from './arguments/read.ts';
import { openDocument } from './document.ts';
import { type Failure, wrongUsage } from './failure.ts';

export interface Comparison {
  /** Its issues begin with what the intake found in the files. */
  readonly balance: ChangeBalance;
  readonly heading: ReportHeading;
}

/** Loads what was asked for and strikes the balance. */
export async function runCompare(
  request: CompareRequest,
  language: Language,
  today: string,
): Promise<Result<Comparison, Failure>> {
  const { from } = request;
  const document = await openDocument(request, from.kind === 'files' ? from.before.file : null);
  if (!document.ok) return document;
  const source = reportSource(document.value, language, today);
  if (!source.ok) return fail(wrongUsage(source.failure.message));
  return ok(await gatherReport({ ...source.value, timeline: null }));
}
