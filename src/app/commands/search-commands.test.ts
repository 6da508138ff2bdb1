import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { available } from '../../project/operation.ts';
import type { Command } from './command.ts';
import { drawCommands } from './draw-commands.ts';
import { addCommands, allCommands } from './registry.ts';
import { fold, searchCommands } from './search-commands.ts';

addCommands(drawCommands);
const commands = allCommands();

const made = (id: string, label: Command['label'], hint = label, keys: readonly string[] = []): Command => ({
  id,
  label,
  hint,
  keys,
  group: 'tools',
  availability: () => available,
  run: () => {},
});

const MERGE = made('merge', { id: 'Gabung area', en: 'Merge areas' });
const SPLIT = made(
  'split',
  { id: 'Potong dengan garis', en: 'Split by a line' },
  { id: 'Membagi area terpilih.', en: 'Divides the chosen areas.' },
  ['C'],
);
const UNDO = made('undo', { id: 'Urungkan', en: 'Undo' }, { id: 'Kembali.', en: 'Back.' }, ['Ctrl+Z']);
const ALL = [MERGE, SPLIT, UNDO];

const found = (query: string, recent: readonly string[] = []): readonly string[] =>
  searchCommands(ALL, query, recent).map(({ id }) => id);

describe('the search of the palette', () => {
  it('reads both languages, any case, any order of words, accents or none', () => {
    expect(found('gabung')).toEqual(['merge']);
    expect(found('MERGE')).toEqual(['merge']);
    expect(found('line split')).toEqual(['split']);
    expect(found('garis potong')).toEqual(['split']);
    expect(found('gábung')).toEqual(['merge']);
  });

  it('finds by the beginning of a word, by the hint, and by the key', () => {
    expect(found('pot')).toEqual(['split']);
    expect(found('membagi')).toEqual(['split']);
    expect(found('ctrl z')).toEqual(['undo']);
  });

  it('puts a name before a hint, and wants every word', () => {
    expect(found('area')).toEqual(['merge', 'split']);
    expect(found('area kembali')).toEqual([]);
  });

  it('lists all without a question, those used last first', () => {
    expect(found('')).toEqual(['merge', 'split', 'undo']);
    expect(found('  ', ['undo', 'split'])).toEqual(['undo', 'split', 'merge']);
  });

  it('finds every command of the program by its own name, in both languages', () => {
    for (const command of commands)
      for (const name of [command.label.id, command.label.en])
        expect(searchCommands(commands, name, []), name).toContain(command);
  });

  it('only ever narrows while more is typed, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, more) => {
        const few = searchCommands(commands, `${first} ${more}`, []);
        const many = searchCommands(commands, first, []);
        expect(few.every((command) => many.includes(command))).toBe(true);
      }),
    );
  });

  it('folds what people type', () => {
    expect(fold('  Réaksi: A/B ')).toBe('reaksi a b');
  });
});
