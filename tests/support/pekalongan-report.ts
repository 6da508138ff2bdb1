import { loadDelineation, loadUnits } from '../../src/cli/intake.ts';
import { compareStates } from '../../src/comparison/compare.ts';
import type { Delineation } from '../../src/domain/delineation.ts';
import type { Result } from '../../src/domain/result.ts';
import { NO_PAPERS } from '../../src/project/papers.ts';
import { NO_PRESENTATION } from '../../src/project/presentation.ts';
import { layerUnits, wholeState } from '../../src/project/states.ts';
import type { Report, ReportSide } from '../../src/reports/report.ts';
import { sharedData } from './shared-data.ts';

/** Pekalongan, SK 2020 against SK 2024, of the shared data: the report that every paper is tried on. */
export async function pekalonganReport(changes: Partial<Report> = {}): Promise<Report> {
  const [before, after, units] = await Promise.all([
    loadDelineation(layer('sk2020.kmz', 'Kum*')),
    loadDelineation(layer('sk2024.kmz', null)),
    loadUnits(layer('sk2020.kmz', 'Admin*'), { kelurahan: 'Kelurahan' }),
  ]);
  const sides = [side(expectOk(before).data), side(expectOk(after).data)] as const;
  const unitLayer = expectOk(units).data;
  const { balance, ground } = await compareStates(sides[0].state, sides[1].state, layerUnits(unitLayer), {
    method: 'geodesic-wgs84',
    toleranceMetres: 1,
  });
  return {
    heading: {
      title: 'Kota Pekalongan',
      before: sides[0].decree.name,
      after: sides[1].decree.name,
      date: '2026-11-22',
      illustrative: false,
    },
    language: 'id',
    before: sides[0],
    after: sides[1],
    units: layerUnits(unitLayer),
    unitSource: unitLayer.source,
    balance,
    ground,
    timeline: null,
    papers: NO_PAPERS,
    presentation: NO_PRESENTATION,
    ...changes,
  };
}

const layer = (name: string, pattern: string | null) => ({
  file: sharedData(`pekalongan/${name}`) ?? '',
  layer: pattern,
  where: null,
  epsg: null,
});

const side = (delineation: Delineation): ReportSide => ({
  state: wholeState(delineation),
  areas: delineation.areas,
  decree: delineation.decree,
  source: delineation.source,
  illustrative: delineation.illustrative,
});

function expectOk<Value>(result: Result<Value, { readonly message: { readonly en: string } }>): Value {
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value;
}
