import { writeFile } from 'node:fs/promises';
import type { Language } from '../domain/text.ts';
import { balanceJson } from '../reports/balance-json.ts';
import { balanceTable } from '../reports/balance-table.ts';
import { type CompareRequest, readArguments } from './arguments.ts';
import { runCompare } from './compare.ts';
import type { Failure } from './failure.ts';
import { HELP } from './help.ts';
import { userPath } from './user-path.ts';

/** Runs the command line; returns the exit status (0 done, 1 wrong usage, 2 input that cannot be read). */
async function main(argv: readonly string[]): Promise<number> {
  const command = readArguments(argv);
  if (!command.ok) return report({ status: 1, message: command.failure }, languageIn(argv));
  const { language } = command.value;
  if (command.value.kind === 'help') {
    process.stdout.write(HELP[language]);
    return 0;
  }
  return compare(command.value.request, language);
}

async function compare(request: CompareRequest, language: Language): Promise<number> {
  const result = await runCompare(request, new Date().toISOString().slice(0, 10));
  if (!result.ok) return report(result.failure, language);
  const { balance, heading } = result.value;
  if (request.json === null) process.stdout.write(balanceTable(balance, heading, language));
  else if (request.json === '-') process.stdout.write(balanceJson(balance, language));
  else return save(request.json, balanceJson(balance, language), language);
  return 0;
}

async function save(path: string, text: string, language: Language): Promise<number> {
  try {
    await writeFile(userPath(path), text);
    return 0;
  } catch {
    const message = { id: `${path} tidak dapat ditulis.`, en: `${path} cannot be written.` };
    return report({ status: 1, message }, language);
  }
}

function report({ status, message }: Failure, language: Language): number {
  process.stderr.write(`deliniasi: ${message[language].replaceAll('\n', ' ')}\n`);
  return status;
}

/** Even when the rest of the line cannot be read. */
const languageIn = (argv: readonly string[]): Language =>
  argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'id';

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));
