import { mergeShapes } from '../../geo/edit/merge.ts';
import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import { onOriginals } from './pieces.ts';
import type { Rule } from './rule.ts';
import { type Tile, tilesAround, VOID_REACH, type Void, voidsIn } from './voids.ts';
import { formatGround, middleOf, nameOf } from './words.ts';

/** Voids between neighbours, smaller or thinner than the settings: mostly a border that was drawn twice and does not meet. */
export const gap: Rule = {
  id: 'gap',
  severity: 'info',
  title: { id: 'Celah antararea', en: 'Gap between areas' },
  reachMetres: 2 * VOID_REACH,
  *find(context, areas) {
    const chosen = new Set(areas);
    const told = new Set<Gap>();
    for (const index of areas) {
      const box = context.box(index);
      for (const tile of box === null ? [] : tilesAround(box)) {
        for (const gap of gapsIn(context, tile)) {
          if (told.has(gap) || !gap.void.along.some(({ area }) => chosen.has(area))) continue;
          told.add(gap);
          gap.finding ??= findingOf(context, gap.void);
          yield gap.finding;
        }
        yield null;
      }
    }
  },
};

interface Gap {
  readonly void: Void;
  /** Made when it is first told of: the mend takes its time. */
  finding: Finding | null;
}

const known = new WeakMap<CheckContext, Map<string, readonly Gap[]>>();

/** A tile is near many areas: what is in it is made once for each state of the SK. */
function gapsIn(context: CheckContext, tile: Tile): readonly Gap[] {
  const tiles = known.get(context) ?? new Map<string, readonly Gap[]>();
  known.set(context, tiles);
  const key = tile.join();
  const made = tiles.get(key) ?? voidsIn(context, tile).map((each): Gap => ({ void: each, finding: null }));
  tiles.set(key, made);
  return made;
}

function findingOf(context: CheckContext, found: Void): Finding {
  const { piece, along } = found;
  const areas = along.map(({ area }) => context.area(area));
  const [first, second] = areas.map(nameOf);
  const others = areas.length - 2;
  const corner = piece.box.slice(0, 2).map((degrees) => degrees.toFixed(6));
  const size = formatGround(piece.squareMetres);
  return {
    key: `gap:${areas
      .map(({ id }) => id)
      .sort()
      .join('+')}@${corner}`,
    rule: 'gap',
    severity: 'info',
    areas: areas.map(({ id }) => id),
    bounds: piece.box,
    at: middleOf(piece.box),
    message: {
      id: `Ada celah ${size} antara ${first} dan ${second}${others > 0 ? ` (dan ${others} area lain)` : ''}. Bila di lapangan tidak ada celah, berikan kepada salah satunya.`,
      en: `There is a gap of ${size} between ${first} and ${second}${others > 0 ? ` (and ${others} more)` : ''}. If there is none on the ground, give it to one of them.`,
    },
    mend: fill(context, found),
  };
}

/** Given to the area that has the longest border along it. */
function fill(context: CheckContext, { piece, along, isCutOff }: Void): Mend | null {
  if (isCutOff) return null;
  const shapes = along.map(({ area }) => context.shape(area));
  const made = mergeShapes([shapes[0], onOriginals(piece.shape, shapes)]);
  if (!made.ok) return null;
  const area = context.area(along[0].area);
  const name = nameOf(area);
  return {
    label: { id: `Berikan kepada ${name}`, en: `Give it to ${name}` },
    shapes: [{ area: area.id, shape: made.value }],
    fields: [],
  };
}
