import { thinPart } from '../../geo/overlay/thin.ts';
import { metres } from '../../geo/units.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, piecesOf, totalOf } from './pieces.ts';
import type { Rule } from './rule.ts';
import { formatGround, formatMetres, middleOf, nameOf } from './words.ts';

/** A thin part is told of when it covers at least so many squares of the width: else it is a corner. */
const LEAST_LENGTHS = 4;

/** Necks, spikes and strips narrower than the setting: mostly a slip of the hand, or what a cut left. */
export const thin: Rule = {
  id: 'thin',
  severity: 'info',
  title: { id: 'Bagian terlalu sempit', en: 'Part too thin' },
  reachMetres: 0,
  *find(context, areas) {
    if (context.settings.thinMetres <= 0) return;
    for (const index of areas) yield thinOf(context, index);
  },
};

function thinOf(context: CheckContext, index: number): Finding | null {
  const { engine, settings } = context;
  const width = settings.thinMetres;
  const rings = engine.scope(() =>
    engine.rings(thinPart(engine, engine.union([context.ground([index])]), metres(width / 2))),
  );
  const pieces = piecesOf(context, rings, LEAST_LENGTHS * width * width);
  if (pieces.length === 0) return null;
  const area = context.area(index);
  const [name, size, narrow] = [nameOf(area), formatGround(totalOf(pieces)), formatMetres(width)];
  return {
    key: `thin:${area.id}`,
    rule: 'thin',
    severity: 'info',
    areas: [area.id],
    bounds: boundsOf(pieces),
    at: middleOf(pieces[0].box),
    message: {
      id: `${name} mempunyai ${pieces.length} bagian yang lebih sempit dari ${narrow} (${size}). Periksa apakah bagian itu memang ada di lapangan; bila tidak, hapus atau rapikan titiknya.`,
      en: `${name} has ${pieces.length} part(s) narrower than ${narrow} (${size}). Check whether they are there on the ground; if not, delete or tidy their vertices.`,
    },
    mend: null,
  };
}
