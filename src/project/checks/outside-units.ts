import { eraseShape } from '../../geo/edit/erase.ts';
import { turnedRings } from '../../geo/overlay/rings.ts';
import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, joinedShape, type Piece, piecesOf, totalOf } from './pieces.ts';
import type { Rule } from './rule.ts';
import { formatGround, middleOf, nameOf } from './words.ts';

/** m²: pieces below are rounding along the border. */
const LEAST_PIECE = 0.1;
const LEAST = 1;
/** m² (0,01 ha): from here on it shows in a table with two decimals. */
const TELLING = 100;

/** Ground of the SK in no kelurahan: it is in no row but the one for outside. */
export const outsideUnits: Rule = {
  id: 'outside-units',
  severity: 'warning',
  title: { id: 'Di luar semua kelurahan', en: 'Outside every kelurahan' },
  reachMetres: 0,
  *find(context, areas) {
    if (context.units.names.length === 0) return;
    for (const index of areas) yield outsideOf(context, index);
  },
};

function outsideOf(context: CheckContext, index: number): Finding | null {
  const place = context.place(index);
  const box = context.box(index);
  if (place === null || box === null) return null;
  if (!place.isCut) return place.unit < 0 ? whollyOutside(context, index) : null;
  if (!context.unitMap.rimNear(box)) return null;
  const pieces = groundOutside(context, index, place.units);
  const size = totalOf(pieces);
  if (size < LEAST) return null;
  const area = context.area(index);
  const drawn = context.drawnHa(index) * 10_000;
  if (size > drawn - LEAST) return whollyOutside(context, index);
  return {
    key: `outside-units:${area.id}`,
    rule: 'outside-units',
    severity: size >= TELLING ? 'warning' : 'info',
    areas: [area.id],
    bounds: boundsOf(pieces),
    at: middleOf(pieces[0].box),
    message: {
      id: `${formatGround(size)} dari ${nameOf(area)} berada di luar semua kelurahan, sehingga masuk baris “di luar kelurahan”. Potong menurut batas kelurahan, atau periksa berkas batasnya.`,
      en: `${formatGround(size)} of ${nameOf(area)} lies outside every kelurahan, and so counts in the row “outside”. Clip it to the kelurahan, or check the boundary file.`,
    },
    mend: clip(context, index, pieces),
  };
}

function groundOutside(context: CheckContext, index: number, units: readonly number[]): Piece[] {
  const { engine } = context;
  const rings = engine.scope(() => {
    const others = engine.ground(turnedRings(context.units.geometry, units));
    return engine.rings(engine.difference(context.ground([index]), others));
  });
  return piecesOf(context, rings, LEAST_PIECE);
}

function whollyOutside(context: CheckContext, index: number): Finding {
  const area = context.area(index);
  return {
    key: `outside-units:${area.id}`,
    rule: 'outside-units',
    severity: 'warning',
    areas: [area.id],
    bounds: context.box(index),
    at: middleOf(context.box(index)),
    message: {
      id: `${nameOf(area)} seluruhnya berada di luar semua kelurahan. Periksa letaknya, sistem koordinat berkasnya, dan berkas batas kelurahan.`,
      en: `All of ${nameOf(area)} lies outside every kelurahan. Check its place, the coordinate system of its file, and the boundary file.`,
    },
    mend: null,
  };
}

function clip(context: CheckContext, index: number, outside: readonly Piece[]): Mend | null {
  const made = eraseShape(context.shape(index), [joinedShape(outside)]);
  if (!made.ok) return null;
  return {
    label: { id: 'Potong menurut batas kelurahan', en: 'Clip to the kelurahan' },
    shapes: [{ area: context.area(index).id, shape: made.value }],
    fields: [],
  };
}
