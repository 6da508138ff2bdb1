import { eraseShape } from '../../geo/edit/erase.ts';
import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, type Piece, piecesOf, totalOf } from './pieces.ts';
import type { Rule } from './rule.ts';
import { formatGround, middleOf, nameOf } from './words.ts';

/** m²: pieces below are what is left where borders were digitised to the centimetre. */
const LEAST_PIECE = 0.1;
/** m²: below, a pair of areas is not said to overlap. */
const LEAST = 2;
/** m² (0,01 ha): from here on it shows in a table with two decimals. */
const TELLING = 100;

/** Ground in two areas of the SK: it is counted twice in sums of the areas, once in the balance. */
export const overlap: Rule = {
  id: 'overlap',
  severity: 'warning',
  title: { id: 'Tumpang tindih', en: 'Overlap' },
  reachMetres: 0,
  *find(context, areas) {
    const chosen = new Set(areas);
    for (const index of areas) {
      const box = context.box(index);
      if (box === null) continue;
      for (const other of context.index.search(box)) {
        if (other === index || (chosen.has(other) && other < index)) continue;
        yield overlapOf(context, Math.min(index, other), Math.max(index, other));
      }
    }
  },
};

function overlapOf(context: CheckContext, first: number, second: number): Finding | null {
  const pieces = sharedGround(context, first, second);
  const shared = totalOf(pieces);
  if (shared < LEAST) return null;
  const [a, b] = [context.area(first), context.area(second)];
  const bounds = boundsOf(pieces);
  const [size, names] = [formatGround(shared), [nameOf(a), nameOf(b)]];
  return {
    key: `overlap:${[a.id, b.id].sort().join('+')}`,
    rule: 'overlap',
    severity: shared >= TELLING ? 'warning' : 'info',
    areas: [a.id, b.id],
    bounds,
    at: middleOf(pieces[0].box),
    message: isDouble(context, [first, second], shared)
      ? {
          id: `${names[0]} dan ${names[1]} menempati lahan yang sama (${size}), yang terhitung dua kali dalam jumlah luas area. Hapus salah satunya.`,
          en: `${names[0]} and ${names[1]} lie on the same ground (${size}), which sums of areas count twice. Delete one of them.`,
        }
      : {
          id: `${names[0]} dan ${names[1]} tumpang tindih ${size}. Lahan itu terhitung dua kali dalam jumlah luas area; potong salah satunya.`,
          en: `${names[0]} and ${names[1]} overlap by ${size}. Sums of areas count that ground twice; cut it from one of them.`,
        },
    mend: cut(context, first, second),
  };
}

const isDouble = (context: CheckContext, areas: readonly number[], shared: number): boolean =>
  areas.every((index) => shared > 0.999 * 10_000 * context.drawnHa(index));

function sharedGround(context: CheckContext, first: number, second: number): Piece[] {
  const { engine } = context;
  const rings = engine.scope(() =>
    engine.rings(engine.intersection(context.ground([first]), context.ground([second]))),
  );
  return piecesOf(context, rings, LEAST_PIECE);
}

/** Cut from the smaller one; where that would leave nothing of it, from the larger. */
function cut(context: CheckContext, first: number, second: number): Mend | null {
  const sized = [first, second].sort((a, b) => context.drawnHa(a) - context.drawnHa(b));
  for (const [from, by, isSmaller] of [
    [sized[0], sized[1], true],
    [sized[1], sized[0], false],
  ] as const) {
    const made = eraseShape(context.shape(from), [context.shape(by)]);
    if (!made.ok) continue;
    const area = context.area(from);
    const name = nameOf(area);
    return {
      label: {
        id: `Potong dari ${name} (area yang lebih ${isSmaller ? 'kecil' : 'besar'})`,
        en: `Cut it from ${name} (the ${isSmaller ? 'smaller' : 'larger'} area)`,
      },
      shapes: [{ area: area.id, shape: made.value }],
      fields: [],
    };
  }
  return null;
}
