import { ok, type Result } from '../../domain/result.ts';
import type { Language, Text } from '../../domain/text.ts';
import { type InputRequest, inputRequest } from './input-request.ts';
import { type CommandName, commandName, parseOptions, type Values } from './options.ts';
import { type ReportRequest, reportRequest } from './report-request.ts';

/** What the user asked for on the command line. */
export type Command =
  | { readonly kind: 'compare'; readonly request: CompareRequest; readonly language: Language }
  | { readonly kind: 'report'; readonly request: ReportRequest; readonly language: Language }
  | { readonly kind: 'help'; readonly of: CommandName | null; readonly language: Language };

export interface CompareRequest extends InputRequest {
  /** Path for the JSON, "-" for standard output, null for the table. */
  readonly json: string | null;
}

/** Reads the command line; a failure is one line for the user. */
export function readArguments(argv: readonly string[]): Result<Command, Text> {
  const parsed = parseOptions(argv);
  if (!parsed.ok) return parsed;
  const { values } = parsed.value;
  const language = values.lang === 'en' ? 'en' : 'id';
  const name = commandName(parsed.value);
  if (values.help || argv.length === 0)
    return ok({ kind: 'help', of: name.ok ? name.value : null, language });
  if (!name.ok) return name;
  if (name.value === 'report') {
    const request = reportRequest(values);
    return request.ok ? ok({ kind: 'report', request: request.value, language }) : request;
  }
  const request = compareRequest(values);
  return request.ok ? ok({ kind: 'compare', request: request.value, language }) : request;
}

function compareRequest(values: Values): Result<CompareRequest, Text> {
  const input = inputRequest('compare', values);
  return input.ok ? ok({ ...input.value, json: values.json ?? null }) : input;
}
