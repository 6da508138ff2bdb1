import { formatHectares } from '../domain/format.ts';
import type { Note, Place } from '../domain/note.ts';
import type { Figures, State, StateSummary, Units } from './balance.ts';
import type { UnitMatch } from './matching.ts';

interface Side {
  readonly state: State;
  readonly placement: { readonly unitOf: Int32Array };
  readonly match: UnitMatch;
}

interface Findings {
  readonly sides: readonly Side[];
  readonly summaries: readonly StateSummary[];
  readonly units: Units;
  /** Hectares of each unit that an earlier unit owns, of the units that a slum border touches. */
  readonly unitOverlaps: ReadonlyMap<number, number>;
  readonly outside: Figures;
}

/** Hectares below which an overlap is the rounding of a border, not worth a user's time. */
const WORTH_TELLING_HA = 0.005;
const LISTED = 50;

/** What a reader of the balance must know before quoting it. */
export function balanceIssues(findings: Findings): Note[] {
  return [
    ...findings.sides.flatMap((side, i) => doubleDrawn(side.state, findings.summaries[i])),
    ...outsideGround(findings),
    ...sharedUnitGround(findings),
    ...findings.sides.flatMap((side) => unknownUnits(side, findings.units)),
    ...findings.sides.flatMap((side) => strayAttributes(side, findings.units)),
  ];
}

function doubleDrawn(state: State, summary: StateSummary): Note[] {
  if (summary.overlapHa < WORTH_TELLING_HA) return [];
  const ha = formatHectares(summary.overlapHa);
  return [
    {
      severity: 'warning',
      code: 'drawn-twice',
      place: { layer: state.name },
      message: {
        id: `${state.name}: ${ha} tergambar lebih dari sekali. Lahan itu dihitung satu kali; periksa poligon yang bertumpang tindih.`,
        en: `${state.name}: ${ha} is drawn more than once. That ground is counted once; check the polygons that overlap.`,
      },
    },
  ];
}

function outsideGround({ outside, units }: Findings): Note[] {
  if (units.names.length === 0)
    return [
      {
        severity: 'warning',
        code: 'no-units',
        place: {},
        message: {
          id: 'Belum ada batas kelurahan: seluruh lahan dihitung dalam satu baris. Muat batas kelurahan untuk melihat rinciannya.',
          en: 'There are no kelurahan boundaries: all ground is in one row. Load boundaries to see each kelurahan.',
        },
      },
    ];
  if (Math.max(outside.beforeHa, outside.afterHa) < WORTH_TELLING_HA) return [];
  const [before, after] = [formatHectares(outside.beforeHa), formatHectares(outside.afterHa)];
  return [
    {
      severity: 'warning',
      code: 'outside-units',
      place: {},
      message: {
        id: `Di luar semua batas kelurahan: ${before} sebelum, ${after} sesudah. Lahan itu ada di baris tersendiri; periksa batas kelurahan atau poligonnya.`,
        en: `Outside every kelurahan: ${before} before, ${after} after. It has a row of its own; check the boundaries or the polygons.`,
      },
    },
  ];
}

function sharedUnitGround({ unitOverlaps, units }: Findings): Note[] {
  return [...unitOverlaps]
    .filter(([, ha]) => ha >= WORTH_TELLING_HA)
    .map(([unit, ha]) => ({
      severity: 'warning',
      code: 'units-overlap',
      place: { label: units.names[unit] },
      message: {
        id: `Batas ${units.names[unit]} bertumpang tindih ${formatHectares(ha)} dengan kelurahan lain. Lahan bersama dihitung pada kelurahan dengan kode terkecil.`,
        en: `The boundary of ${units.names[unit]} overlaps other kelurahan by ${formatHectares(ha)}. Shared ground is counted in the one with the lowest code.`,
      },
    }));
}

function unknownUnits({ state, match }: Side, units: Units): Note[] {
  if (units.names.length === 0) return [];
  return match.unknownNames.map(({ name, areas, similar }) => ({
    severity: 'warning',
    code: 'unit-not-found',
    place: { layer: state.name, label: name },
    message: {
      id: `${state.name}: kelurahan "${name}" (${areas} poligon) tidak ada pada batas kelurahan${similar ? `; mungkin maksudnya "${similar}"` : ''}. Luas SK-nya digabungkan menurut letak.`,
      en: `${state.name}: kelurahan "${name}" (${areas} polygons) is not among the boundaries${similar ? `; perhaps "${similar}" is meant` : ''}. Its stated hectares are joined by place.`,
    },
  }));
}

/** Areas whose attributes name another kelurahan than the one they lie in. */
function strayAttributes(side: Side, units: Units): Note[] {
  const { state, match, placement } = side;
  const stray = state.ids.flatMap((_, area) => {
    const joined = match.how[area] === 'code' || match.how[area] === 'name';
    return joined && match.unitOf[area] !== placement.unitOf[area] ? [area] : [];
  });
  const notes = stray.slice(0, LISTED).map((area): Note => {
    const said = units.names[match.unitOf[area]];
    const found = placement.unitOf[area] < 0 ? null : units.names[placement.unitOf[area]];
    return {
      severity: 'warning',
      code: 'unit-differs-from-ground',
      place: placeOf(state, area),
      message: {
        id: `${state.name}, ${state.labels[area]}: atribut menyebut ${said}, tetapi letaknya ${found ? `di ${found}` : 'di luar semua kelurahan'}. Luas SK dihitung pada ${said}, luas poligon menurut letak.`,
        en: `${state.name}, ${state.labels[area]}: the attributes say ${said}, but it lies ${found ? `in ${found}` : 'outside every kelurahan'}. Stated hectares count for ${said}, the polygon where it lies.`,
      },
    };
  });
  const rest = stray.length - notes.length;
  if (rest > 0)
    notes.push({
      severity: 'warning',
      code: 'unit-differs-from-ground',
      place: { layer: state.name },
      message: {
        id: `${state.name}: ${rest} poligon lain juga terletak di kelurahan yang berbeda dari atributnya.`,
        en: `${state.name}: ${rest} more polygons lie in another kelurahan than their attributes say.`,
      },
    });
  return notes;
}

function placeOf(state: State, area: number): Place {
  const { coordinates, ringStarts, polygonStarts, featureStarts } = state.geometry;
  const vertex = ringStarts[polygonStarts[featureStarts[area]]];
  const at = [coordinates[2 * vertex], coordinates[2 * vertex + 1]] as const;
  return {
    layer: state.name,
    feature: area,
    label: state.labels[area],
    ...(at[0] === undefined ? {} : { at }),
  };
}
