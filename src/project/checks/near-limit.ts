import { formatTwoDecimals } from '../../domain/format.ts';
import { normalisePlaceName } from '../../domain/names.ts';
import type { Text } from '../../domain/text.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext } from './context.ts';
import type { Rule } from './rule.ts';
import { formatFineHectares, middleOf, nameOf } from './words.ts';

/** Under 10 ha the city handles an area, from 10 to 15 ha the province, above 15 ha the ministry (UU 23/2014). */
const LIMITS = [
  { ha: 10, below: { id: 'kota/kabupaten', en: 'the city' }, above: { id: 'provinsi', en: 'the province' } },
  {
    ha: 15,
    below: { id: 'provinsi', en: 'the province' },
    above: { id: 'Kementerian', en: 'the ministry' },
  },
] as const;

/** Kawasan (or areas that name none) so near a limit that a small correction of the border changes who is in charge. */
export const nearLimit: Rule = {
  id: 'near-limit',
  severity: 'info',
  title: { id: 'Luas dekat batas kewenangan', en: 'Area near a limit of who is in charge' },
  reachMetres: null,
  *find(context) {
    for (const [key, members] of kawasanOf(context)) {
      yield nearLimitOf(context, key, members);
    }
  },
};

/** Areas by kawasan; what a BA has cleared is no longer counted. */
function kawasanOf(context: CheckContext): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  context.delineation.areas.forEach(({ id, kawasan }, index) => {
    if (context.cleared.has(id)) return;
    const name = kawasan === null ? '' : normalisePlaceName(kawasan);
    const key = name === '' ? `area:${id}` : `kawasan:${name}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

function nearLimitOf(context: CheckContext, key: string, members: readonly number[]): Finding | null {
  const total = members.reduce((sum, index) => sum + context.drawnHa(index), 0);
  const limit = LIMITS.find(({ ha }) => Math.abs(total - ha) <= context.settings.nearLimitHa);
  if (limit === undefined) return null;
  const first = context.area(members[0]);
  const isBelow = total < limit.ha;
  const [now, then] = isBelow ? [limit.below, limit.above] : [limit.above, limit.below];
  return {
    key: `near-limit:${key}:${limit.ha}`,
    rule: 'near-limit',
    severity: 'info',
    areas: members.map((index) => context.area(index).id),
    bounds: null,
    at: middleOf(context.box(members[0])),
    message: wordsOf(
      first.kawasan === null ? nameOf(first) : `Kawasan ${first.kawasan}`,
      total,
      limit.ha,
      now,
      then,
    ),
    mend: null,
  };
}

function wordsOf(name: string, total: number, limit: number, now: Text, then: Text): Text {
  const [size, off] = [formatFineHectares(total), formatTwoDecimals(Math.abs(total - limit))];
  return {
    id: `${name} digambar ${size} (bidang UTM), hanya ${off} ha dari batas ${limit} ha: sekarang kewenangan ${now.id}, di seberang batas ${then.id} (UU 23/2014). Pastikan batasnya sebelum ditetapkan.`,
    en: `${name} is drawn with ${size} (UTM plane), only ${off} ha from the limit of ${limit} ha: now in the charge of ${now.en}, across it of ${then.en} (UU 23/2014). Make sure of the border before it is decreed.`,
  };
}
