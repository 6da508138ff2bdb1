import { describe, expect, it } from 'vitest';
import { columnFromFeatures, type MultiPolygonRings } from '../../geo/column.ts';
import type { Report, ReportSide } from '../report.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { MAP_DATA, MAP_NOTE, withMapData } from './map-data.ts';

const PAGE = `<p>${MAP_NOTE.markup}</p>${MAP_DATA.markup}`;

/** A round area of some 300 m whose rim trembles by a few centimetres, as one that was traced by a machine. */
function traced(column: number, vertices: number): MultiPolygonRings {
  const ring = Array.from({ length: vertices }, (_, i): [number, number] => {
    const [angle, radius] = [(2 * Math.PI * i) / vertices, 0.0014 + 4e-7 * (i % 2)];
    return [109 + column * 0.004 + radius * Math.cos(angle), 0.9 + radius * Math.sin(angle)];
  });
  return [[[...ring, ring[0]]]];
}

async function reportOf(vertices: number): Promise<Report> {
  const plain = await sampleReport();
  const rich = (side: ReportSide): ReportSide => {
    const geometry = columnFromFeatures(side.areas.map((_, index) => traced(index, vertices)));
    return { ...side, state: { ...side.state, geometry } };
  };
  return { ...plain, before: rich(plain.before), after: rich(plain.after) };
}

describe('the map of the page', () => {
  it('keeps every vertex, and says nothing of it, where the page is small', async () => {
    const { page, notes } = withMapData(PAGE, await reportOf(500));
    expect(notes).toEqual([]);
    expect(page).not.toContain('disederhanakan');
    expect(page).not.toContain('<!--');
  });

  it('has simpler lines where the page would pass the limit, and says so on the page and to who asked for it', async () => {
    const limit = 60_000;
    const { page, notes } = withMapData(PAGE, await reportOf(5000), limit);
    expect(page.length).toBeLessThan(limit);
    expect(notes.map(({ code }) => code)).toEqual(['page-map-simplified']);
    expect(page).toContain(notes[0].message.id);
    expect(page).toContain('id="map-data"');
  });

  it('warns where even the simplest lines do not make it small', async () => {
    const { notes } = withMapData(PAGE, await reportOf(500), 1000);
    expect(notes.map(({ code, severity }) => [code, severity])).toEqual([
      ['page-map-simplified', 'info'],
      ['page-large', 'warning'],
    ]);
  });
});
