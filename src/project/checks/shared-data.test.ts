import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithSharedData, sharedData } from '../../../tests/support/shared-data.ts';
import { readFiles } from '../../formats/registry.ts';
import { propose } from '../../intake/propose.ts';
import { type Intake, takeIn } from '../../intake/take-in.ts';
import type { Finding } from '../finding.ts';
import { CheckBook } from './book.ts';
import { RULES } from './registry.ts';
import { contextOf } from './testing/look.ts';

async function intakeOf(paths: readonly string[]): Promise<readonly Intake[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const file = sharedData(path);
      if (file === null) throw new Error(`${path} is missing from the shared data`);
      return { name: basename(file), bytes: new Uint8Array(await readFile(file)) };
    }),
  );
  const { layers } = await readFiles(files, new AbortController().signal);
  return Promise.all(propose(layers).map((proposal) => takeIn(proposal)));
}

async function findingsOf(intakes: readonly Intake[]): Promise<readonly Finding[]> {
  const sk = intakes.find(({ delineation }) => Boolean(delineation))?.delineation;
  const units = intakes.find(({ unitLayer }) => Boolean(unitLayer))?.unitLayer;
  if (!sk || !units) throw new Error('no SK or no kelurahan');
  return new CheckBook(RULES).look(await contextOf(sk, { units }), async () => {});
}

const countOf = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

describeWithSharedData('checks of real SKs', () => {
  it('Pekalongan 2020: what its makers would want to know, and no more', async () => {
    const findings = await findingsOf(await intakeOf(['pekalongan/sk2020.kmz']));
    expect(countOf(findings, 'error')).toBe(0);
    expect(countOf(findings, 'warning')).toBeLessThan(15);
    expect(findings.length).toBeLessThan(90);
    // Two RTs of Degayu lie in Krapyak altogether.
    const moved = findings.filter(({ rule, severity }) => rule === 'other-unit' && severity === 'warning');
    expect(moved.map(({ message }) => message.id).join()).toContain('RT 003 RW 009 Degayu');
    // Of the 4,57 ha that are drawn twice, 4,54 are three RTs that are there twice.
    const doubles = findings.filter(({ rule, severity }) => rule === 'overlap' && severity === 'warning');
    expect(doubles.length).toBe(3);
  }, 120_000);

  it('Banjarmasin 2015: rough borders are listed, but do not pass for errors', async () => {
    const findings = await findingsOf(
      await intakeOf(['banjarmasin/kumuh-2015.geojson', 'banjarmasin/kelurahan.geojson']),
    );
    expect(countOf(findings, 'error')).toBe(0);
    expect(countOf(findings, 'warning')).toBeLessThan(30);
    const zero = findings.filter(({ key }) => key.endsWith(':statedHa') && key.startsWith('malformed'));
    expect(zero.length).toBe(9);
    expect(zero.every(({ mend }) => mend !== null)).toBe(true);
  }, 120_000);
});
