import { writeFile } from 'node:fs/promises';
import type { Language, Text } from '../domain/text.ts';
import { balanceJson } from '../reports/balance-json.ts';
import { balanceTable } from '../reports/balance-table.ts';
import { type CompareRequest, readArguments } from './arguments/read.ts';
import type { ReportRequest } from './arguments/report-request.ts';
import { runCompare } from './compare.ts';
import type { Failure } from './failure.ts';
import { sizeText } from './file-size.ts';
import { helpText } from './help.ts';
import { progressLine } from './progress-line.ts';
import { userPath } from './user-path.ts';
import { writeFiles } from './write-files.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Runs the command line; returns the exit status (0 done, 1 wrong usage, 2 input that cannot be read, 130 cancelled). */
async function main(argv: readonly string[]): Promise<number> {
  const command = readArguments(argv);
  if (!command.ok) return failed({ status: 1, message: command.failure }, languageIn(argv));
  const { language } = command.value;
  if (command.value.kind === 'help') {
    process.stdout.write(helpText(command.value.of, language));
    return 0;
  }
  return command.value.kind === 'compare'
    ? compare(command.value.request, language)
    : report(command.value.request, language);
}

async function compare(request: CompareRequest, language: Language): Promise<number> {
  const result = await runCompare(request, language, today());
  if (!result.ok) return failed(result.failure, language);
  const { balance, heading } = result.value;
  if (request.json === null) process.stdout.write(balanceTable(balance, heading, language));
  else if (request.json === '-') process.stdout.write(balanceJson(balance, language));
  else return save(request.json, balanceJson(balance, language), language);
  return 0;
}

async function report(request: ReportRequest, language: Language): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(STOPPED));
  // All that draws and writes papers is of no use to the other command.
  const { runReport } = await import('./report.ts');
  const progress = progressLine(process.stderr, request.quiet);
  try {
    const made = await runReport(request, { language, today: today(), signal: stop.signal, progress });
    progress.clear();
    if (!made.ok) return failed(made.failure, language);
    const { files, notes } = made.value;
    stop.signal.throwIfAborted();
    const written = await writeFiles(files, request.out, request.force);
    if (!written.ok) return failed(written.failure, language);
    for (const note of notes) process.stderr.write(`deliniasi: ${oneLine(note, language)}\n`);
    if (request.quiet) return 0;
    for (const { path, bytes } of written.value) process.stdout.write(`${path}  ${sizeText(bytes)}\n`);
    return 0;
  } catch (cause) {
    progress.clear();
    if (cause === STOPPED) return failed({ status: 130, message: CANCELLED }, language);
    throw cause;
  }
}

const STOPPED = new Error('stopped by the user');
const CANCELLED: Text = {
  id: 'dihentikan; tidak ada berkas yang ditulis.',
  en: 'stopped; no file was written.',
};

async function save(path: string, text: string, language: Language): Promise<number> {
  try {
    await writeFile(userPath(path), text);
    return 0;
  } catch {
    const message = { id: `${path} tidak dapat ditulis.`, en: `${path} cannot be written.` };
    return failed({ status: 1, message }, language);
  }
}

function failed({ status, message }: Failure, language: Language): number {
  process.stderr.write(`deliniasi: ${oneLine(message, language)}\n`);
  return status;
}

const oneLine = (message: Text, language: Language): string => message[language].replaceAll('\n', ' ');

/** Even when the rest of the line cannot be read. */
const languageIn = (argv: readonly string[]): Language =>
  argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'id';

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));
