import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';

/** What every command takes. */
const SHARED = {
  before: { type: 'string' },
  after: { type: 'string' },
  units: { type: 'string' },
  project: { type: 'string' },
  'before-ba': { type: 'string' },
  'after-ba': { type: 'string' },
  'before-layer': { type: 'string' },
  'after-layer': { type: 'string' },
  'units-layer': { type: 'string' },
  'before-where': { type: 'string' },
  'after-where': { type: 'string' },
  'unit-name': { type: 'string' },
  'unit-code': { type: 'string' },
  crs: { type: 'string' },
  method: { type: 'string' },
  tolerance: { type: 'string' },
  lang: { type: 'string', default: 'id' },
  help: { type: 'boolean', short: 'h' },
} as const;

const COMPARE = { json: { type: 'string' } } as const;

const REPORT = {
  state: { type: 'string', multiple: true },
  title: { type: 'string' },
  papers: { type: 'string' },
  out: { type: 'string', default: '.' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean' },
  pdf: { type: 'boolean' },
  xlsx: { type: 'boolean' },
  pptx: { type: 'boolean' },
  docx: { type: 'boolean' },
  html: { type: 'boolean' },
  csv: { type: 'boolean' },
  svg: { type: 'boolean' },
  png: { type: 'boolean' },
  template: { type: 'string' },
  of: { type: 'string' },
  paper: { type: 'string' },
  portrait: { type: 'boolean' },
  scale: { type: 'string' },
  plane: { type: 'string' },
  picture: { type: 'string' },
  size: { type: 'string' },
} as const;

const OPTIONS = { ...SHARED, ...COMPARE, ...REPORT } as const;

export type CommandName = 'compare' | 'report';

const COMMANDS: Readonly<Record<CommandName, Readonly<Record<string, unknown>>>> = {
  compare: { ...SHARED, ...COMPARE },
  report: { ...SHARED, ...REPORT },
};

const parseStrict = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true, tokens: true });

type Parsed = ReturnType<typeof parseStrict>;
export type Values = Parsed['values'];

/** Options by name; a failure names the one that is unknown, or that lacks its value. */
export function parseOptions(argv: readonly string[]): Result<Parsed, Text> {
  try {
    return ok(parseStrict(argv));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return fail({ id: `Pilihan tidak dikenal atau tanpa nilai: ${reason}`, en: reason });
  }
}

/** The command asked for, if what stands beside it belongs to it. */
export function commandName({ positionals, tokens }: Parsed): Result<CommandName, Text> {
  const name = positionals.length === 1 ? knownCommand(positionals[0]) : undefined;
  if (name === undefined)
    return fail({
      id: `Perintah "${positionals.join(' ')}" tidak dikenal; yang ada: compare, report. Lihat --help.`,
      en: `Unknown command "${positionals.join(' ')}"; there are: compare, report. See --help.`,
    });
  const stray = tokens.find((token) => token.kind === 'option' && !(token.name in COMMANDS[name]));
  if (stray?.kind !== 'option') return ok(name);
  return fail({
    id: `--${stray.name} bukan pilihan ${name}. Lihat --help.`,
    en: `--${stray.name} is no option of ${name}. See --help.`,
  });
}

const knownCommand = (word: string): CommandName | undefined =>
  word === 'compare' || word === 'report' ? word : undefined;
