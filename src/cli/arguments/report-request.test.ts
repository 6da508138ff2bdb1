import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from './read.ts';

const BASE = ['report', '--before', 'a.kmz', '--after', 'b.kmz'];

function reportOf(...argv: readonly string[]) {
  const command = readArguments([...BASE, ...argv]);
  if (!command.ok) throw new Error(command.failure.en);
  if (command.value.kind !== 'report') throw new Error(command.value.kind);
  return command.value.request;
}

function refusal(...argv: readonly string[]): string {
  const command = readArguments([...BASE, ...argv]);
  if (command.ok) throw new Error('not refused');
  return command.failure.id;
}

describe('deliniasi report on the command line', () => {
  it('makes an atlas on A3, if nothing else is said of the sheets', () => {
    expect(reportOf('--pdf').sheets).toMatchObject({
      template: 'atlas',
      paper: 'A3',
      landscape: true,
      scale: null,
      plane: 'utm',
    });
    expect(reportOf('--csv').sheets).toBeNull();
  });

  it('takes several papers, states and pictures at once', () => {
    const request = reportOf(
      ...['--xlsx', '--docx', '--state', 'c.geojson', '--state', 'd.geojson', '--title', ' Kota '],
      ...['--svg', '--png', '--picture', 'waterfall,change,waterfall', '--size', '800x600', '--plane', 'tm3'],
    );
    expect(request).toMatchObject({
      documents: ['xlsx', 'docx'],
      title: 'Kota',
      out: '.',
      force: false,
      pictures: {
        formats: ['svg', 'png'],
        names: ['waterfall', 'change'],
        plane: 'tm3',
        width: 800,
        height: 600,
      },
    });
    if (request.from.kind !== 'files') throw new Error(request.from.kind);
    expect(request.from.states.map(({ file }) => file)).toEqual(['c.geojson', 'd.geojson']);
  });

  it.each([
    ['5000', 5000],
    ['1:5000', 5000],
    ['1:5.000', 5000],
    ['50.000', 50_000],
    ['500', 500],
    ['fit', null],
  ])('reads the scale %s', (text, scale) => {
    expect(reportOf('--pdf', '--scale', text).sheets?.scale).toBe(scale);
  });

  it.each([
    ['no output at all', [], '--pdf'],
    ['a scale too large', ['--pdf', '--scale', '499'], '--scale'],
    ['a scale too small', ['--pdf', '--scale', '50001'], '--scale'],
    ['a scale that is no number', ['--pdf', '--scale', '5,000'], '--scale'],
    ['a paper that is not made', ['--pdf', '--paper', 'B4'], '--paper'],
    ['a template that is not known', ['--pdf', '--template', 'peta'], '--template'],
    ['a picture that is not known', ['--svg', '--picture', 'change,pie'], '--picture'],
    ['a size beyond bounds', ['--png', '--size', '99999x10'], '--size'],
    ['how sheets are, without sheets', ['--csv', '--scale', '5000'], '--pdf'],
    ['how pictures are, without pictures', ['--pdf', '--size', '10x10'], '--svg'],
    ['a place for an atlas', ['--pdf', '--of', 'Kraton'], '--of'],
    ['an empty name of a place', ['--svg', '--of', 'Kraton,'], '--of'],
    ['an option of another command', ['--csv', '--json', '-'], '--json'],
  ])('refuses %s, and names the option', (_, argv, option) => {
    expect(refusal(...argv)).toContain(option);
    expect(refusal(...argv)).not.toContain('\n');
  });

  it('keeps the options of one command from the other', () => {
    const command = readArguments(['compare', '--before', 'a', '--after', 'b', '--pdf']);
    expect(command).toMatchObject({ ok: false, failure: { id: expect.stringContaining('--pdf') } });
  });

  it('reads back whatever can be asked for, in any order', () => {
    const flag = fc.boolean();
    const asked = fc.record({
      paper: fc.constantFrom('A4', 'A3', 'A2', 'A1', 'A0'),
      template: fc.constantFrom('change', 'decree'),
      scale: fc.integer({ min: 500, max: 50_000 }),
      plane: fc.constantFrom('utm', 'tm3'),
      portrait: flag,
      xlsx: flag,
      tolerance: fc.integer({ min: 0, max: 100 }),
      // A value may look like anything; one that begins with "-" is written with "=".
      title: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      names: fc.array(fc.stringMatching(/^[A-Z][a-z]{2,9}$/), { minLength: 1, maxLength: 3 }),
      order: fc.infiniteStream(fc.nat()),
    });
    fc.assert(
      fc.property(asked, ({ order, names, portrait, xlsx, ...values }) => {
        const options = [
          '--pdf',
          `--of=${names.join(',')}`,
          ...(portrait ? ['--portrait'] : []),
          ...(xlsx ? ['--xlsx'] : []),
          ...Object.entries(values).map(([name, value]) => `--${name}=${value}`),
        ];
        const shuffled = options
          .map((option) => ({ option, rank: order.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ option }) => option);
        const request = reportOf(...shuffled);
        expect(request.sheets).toMatchObject({
          paper: values.paper,
          template: values.template,
          scale: values.scale,
          plane: values.plane,
          landscape: !portrait,
        });
        expect(request.of).toEqual(isWord(names) ? names[0].toLowerCase() : { names });
        expect(request.title).toBe(values.title.trim());
        expect(request.toleranceMetres).toBe(values.tolerance);
        expect(request.documents).toEqual(xlsx ? ['xlsx'] : []);
      }),
    );
  });

  it('answers any words with a command or one line, and never falls over', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...['report', 'compare', '--pdf', '--before', '--after', '--scale', '--of', '--size', '--state'],
        ...['a.kmz', '--help', '-h', '--', '--lang', 'en', '--papers', '1:5000', 'A3', '--paper', '-'],
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (argv) => {
        const command = readArguments(argv);
        if (!command.ok) {
          expect(command.failure.id).not.toBe('');
          expect(command.failure.en).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const isWord = (names: readonly string[]): boolean =>
  names.length === 1 && ['city', 'units'].includes(names[0].toLowerCase());
