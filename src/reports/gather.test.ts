import { describe, expect, it } from 'vitest';
import { chooseStates } from '../project/operations/choose-states.ts';
import { delineation, minute, project, unitLayer } from '../project/testing/builders.ts';
import { gatherReport } from './gather.ts';
import { reportSource } from './report-source.ts';

const OLD = delineation('SK 2016', 2016, ['a', 'b', 'c']);
const NEW = delineation('SK 2020', 2020, ['a', 'b']);

function sourceOf(document: ReturnType<typeof project>) {
  const source = reportSource(document, 'id', '2026-11-21');
  if (!source.ok) throw new Error(source.failure.message.en);
  return source.value;
}

describe('a report of a project', () => {
  it('is of the states, the kelurahan and the way that are chosen', async () => {
    const report = await gatherReport(sourceOf(project(OLD, NEW, unitLayer('Batas'))));
    expect(report.heading).toMatchObject({ before: 'SK 2016', after: 'SK 2020', date: '2026-11-21' });
    expect(report.balance.method.area).toBe('geodesic-wgs84');
    expect(report.balance.units.map(({ name }) => name)).toEqual(['Kuala']);
    expect(report.before.areas.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(report.ground.reduced.featureStarts).toHaveLength(3);
  });

  it('has the areas of a state after a minute, one a feature', () => {
    const cleared = minute(OLD, 'BA 2018', '2018', ['b']);
    const document = project(OLD, cleared, NEW);
    const chosen = chooseStates.apply(document, {
      before: { delineation: OLD.id, minute: cleared.id },
      after: { delineation: NEW.id, minute: null },
    });
    if (!chosen.ok) throw new Error(chosen.failure.message.en);
    const { before } = sourceOf(chosen.value.document);
    expect(before.state.ids).toEqual(['a', 'c']);
    expect(before.areas.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(before.state.name).toBe('SK 2016 · BA 2018');
  });

  it('tells the story of every state, handled apart from redrawn', async () => {
    const document = project(OLD, minute(OLD, 'BA 2018', '2018', ['b']), NEW);
    const { timeline } = await gatherReport(sourceOf(document));
    expect(timeline?.states.map(({ name }) => name)).toEqual(['SK 2016', 'SK 2016 · BA 2018', 'SK 2020']);
    expect(timeline?.steps.map(({ kind }) => kind)).toEqual(['handled', 'redrawn']);
  });

  it('is illustrative where one of the shapes is', () => {
    const drawn = { ...unitLayer('Batas'), illustrative: true };
    expect(sourceOf(project(OLD, NEW, drawn)).illustrative).toBe(true);
    expect(sourceOf(project(OLD, NEW)).illustrative).toBe(false);
  });

  it('lists what the files had before what the balance found', async () => {
    const note = {
      severity: 'warning',
      code: 'mended',
      place: {},
      message: { id: 'diperbaiki', en: 'mended' },
    } as const;
    const report = await gatherReport(sourceOf(project({ ...OLD, notes: [note] }, NEW)));
    expect(report.balance.issues[0]).toEqual(note);
  });

  it('can be handed to a worker as it is', () => {
    const source = sourceOf(project(OLD, NEW, unitLayer('Batas')));
    expect(structuredClone(source)).toEqual(source);
  });

  it('is refused where no states are chosen', () => {
    expect(reportSource(project(OLD), 'id', '2026-11-21')).toMatchObject({
      ok: false,
      failure: { code: 'report-without-states' },
    });
  });

  it('stops when told to', async () => {
    const stop = AbortSignal.abort(new Error('stop'));
    await expect(gatherReport(sourceOf(project(OLD, NEW)), { signal: stop })).rejects.toThrow('stop');
  });
});
