import { describe, expect, it } from 'vitest';
import { readArguments } from './read.ts';

const BASE = ['compare', '--before', 'a.kmz', '--after', 'b.kmz'];

describe('the command line', () => {
  it('reads what was asked for', () => {
    const command = readArguments([
      ...BASE,
      ...['--units', 'u.kmz', '--before-layer', 'Kum*', '--after-where', 'SK = 2024', '--crs', 'EPSG:32749'],
      ...['--tolerance', '0,5', '--unit-name', 'Kelurahan', '--json', '-'],
    ]);
    expect(command).toMatchObject({
      ok: true,
      value: {
        kind: 'compare',
        language: 'id',
        request: {
          from: {
            kind: 'files',
            before: { file: 'a.kmz', layer: 'Kum*', where: null, epsg: 32749 },
            after: { file: 'b.kmz', layer: null, where: { field: 'SK', value: '2024' } },
            units: { file: 'u.kmz' },
            unitName: 'Kelurahan',
          },
          toleranceMetres: 0.5,
          json: '-',
        },
      },
    });
  });

  it.each([
    ['an unknown option', [...BASE, '--befor', 'x']],
    ['a project with boundaries', ['compare', '--project', 'a.deliniasi', '--units', 'u.kmz']],
    ['a missing side', ['compare', '--before', 'a.kmz']],
    ['an unknown command', ['banding']],
    ['a tolerance that is no length', [...BASE, '--tolerance', 'abc']],
    ['an empty tolerance', [...BASE, '--tolerance', '']],
    ['a tolerance below 0', [...BASE, '--tolerance=-1']],
    ['an unknown method', [...BASE, '--method', 'flat']],
    ['a system that is no code', [...BASE, '--crs', 'UTM 49S']],
    ['a condition without "="', [...BASE, '--before-where', 'SK']],
  ])('refuses %s in one line', (_, argv) => {
    const command = readArguments(argv);
    expect(command.ok).toBe(false);
    if (!command.ok) expect(command.failure.id).not.toContain('\n');
  });

  it('helps when asked, and when nothing is said', () => {
    expect(readArguments(['--help'])).toMatchObject({ value: { kind: 'help', language: 'id' } });
    expect(readArguments([])).toMatchObject({ value: { kind: 'help' } });
    expect(readArguments(['--help', '--lang', 'en'])).toMatchObject({ value: { language: 'en' } });
  });
});
