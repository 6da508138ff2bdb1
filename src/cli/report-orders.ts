import { matchPlace } from '../domain/names.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Report } from '../reports/report.ts';
import type { PictureSubject, ReportOrder } from '../workers/report-api.ts';
import type { PictureName } from './arguments/picture-request.ts';
import type { DocumentKind, ReportRequest } from './arguments/report-request.ts';
import type { Extent } from './arguments/sheet-request.ts';
import { type Failure, wrongUsage } from './failure.ts';

/** The files that were asked for, in the order in which they are made: quick ones first. */
export function reportOrders(
  request: ReportRequest,
  report: Report,
): Result<readonly ReportOrder[], Failure> {
  const of = placesOf(request.of, report);
  if (!of.ok) return of;
  const pictures = pictureOrders(request, of.value, report);
  if (!pictures.ok) return pictures;
  const sheets: readonly ReportOrder[] =
    request.sheets === null ? [] : [{ kind: 'sheets', settings: { ...request.sheets, of: of.value } }];
  return ok([...request.documents.flatMap((kind) => DOCUMENTS[kind]), ...pictures.value, ...sheets]);
}

const DOCUMENTS: Readonly<Record<DocumentKind, readonly ReportOrder[]>> = {
  csv: [{ kind: 'csv' }],
  xlsx: [{ kind: 'xlsx' }],
  docx: [{ kind: 'decree-docx' }, { kind: 'minute-docx' }],
  pptx: [{ kind: 'pptx' }],
  html: [{ kind: 'html' }],
};

type Places = 'city' | 'units' | readonly number[];

function placesOf(of: Extent, { balance }: Report): Result<Places, Failure> {
  if (of === 'city') return ok(of);
  const { units } = balance;
  if (units.length === 0)
    return fail(
      wrongUsage({
        id: '--of dengan kelurahan memerlukan --units <berkas> batas kelurahan.',
        en: '--of with kelurahan needs --units <file> with their boundaries.',
      }),
    );
  if (of === 'units') return ok(of);
  const names = units.map(({ name }) => name);
  const found = of.names.map((wanted) => {
    const byCode = units.findIndex(({ code }) => code === wanted);
    const match = byCode < 0 ? matchPlace(wanted, names) : { index: byCode, how: 'same' };
    return match?.how === 'same' ? match.index : -1;
  });
  const missing = found.indexOf(-1);
  return missing < 0 ? ok([...new Set(found)]) : fail(wrongUsage(noSuchUnit(of.names[missing], names)));
}

const noSuchUnit = (wanted: string, names: readonly string[]) => ({
  id: `Tidak ada satu kelurahan bernama atau berkode "${wanted}". Yang ada: ${names.join(', ')}.`,
  en: `No single kelurahan has the name or code "${wanted}". There are: ${names.join(', ')}.`,
});

function pictureOrders(
  { pictures }: ReportRequest,
  of: Places,
  report: Report,
): Result<readonly ReportOrder[], Failure> {
  const { formats, names, width, height, plane } = pictures;
  const missing = formats.length === 0 ? undefined : names.find((name) => !canShow(name, report));
  if (missing !== undefined) return fail(wrongUsage(CANNOT[missing === 'target' ? 'target' : 'timeline']));
  const units = of === 'city' ? [null] : of === 'units' ? unitsWithGround(report) : of;
  const subjects = names.flatMap((name): readonly PictureSubject[] =>
    isMap(name)
      ? units.map((unit) => ({ of: 'map', view: name, unit, plane, furniture: true }))
      : [{ of: 'chart', chart: name }],
  );
  return ok(
    formats.flatMap((format) =>
      subjects.map((subject): ReportOrder => ({ kind: 'picture', subject, size: { format, width, height } })),
    ),
  );
}

const isMap = (name: PictureName): name is 'change' | 'before' | 'after' =>
  name === 'change' || name === 'before' || name === 'after';

function canShow(name: PictureName, { timeline, presentation }: Report): boolean {
  if (name === 'target') return timeline !== null && presentation.target !== null;
  return name !== 'timeline' || timeline !== null;
}

const CANNOT = {
  timeline: {
    id: 'Gambar timeline memerlukan paling sedikit dua keadaan yang berbeda.',
    en: 'The picture timeline needs at least two different states.',
  },
  target: {
    id: 'Gambar target memerlukan bagian "target" di berkas --papers.',
    en: 'The picture target needs a part "target" in the --papers file.',
  },
};

const unitsWithGround = ({ balance }: Report): readonly number[] =>
  balance.units.flatMap(({ beforeHa, afterHa }, index) => (beforeHa > 0 || afterHa > 0 ? [index] : []));
