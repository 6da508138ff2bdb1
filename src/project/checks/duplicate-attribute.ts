import { codeKey, normalisePlaceName } from '../../domain/names.ts';
import { formatRtRw, parseRtRw } from '../../domain/rt-rw.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext } from './context.ts';
import type { Rule } from './rule.ts';
import { middleOf } from './words.ts';

/** Two areas with the same kelurahan and RT/RW: sums by RT count the row twice, or one of them bears a wrong name. */
export const duplicateAttribute: Rule = {
  id: 'duplicate-attribute',
  severity: 'info',
  title: { id: 'RT/RW ganda', en: 'RT/RW used twice' },
  reachMetres: null,
  *find(context) {
    for (const [key, members] of sameNames(context))
      if (members.length > 1) yield findingOf(context, key, members);
  },
};

function sameNames(context: CheckContext): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  context.delineation.areas.forEach(({ kelurahan, kelurahanCode, rtRw }, index) => {
    const parsed = parseRtRw(rtRw ?? '');
    if (parsed === null || parsed.rt === null) return;
    const place = codeKey(kelurahanCode ?? '') ?? normalisePlaceName(kelurahan ?? '');
    if (place === '') return;
    const key = `${place}:${formatRtRw(parsed)}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

function findingOf(context: CheckContext, key: string, members: readonly number[]): Finding {
  const { kelurahan, kelurahanCode, rtRw } = context.area(members[0]);
  const place = kelurahan ?? kelurahanCode ?? '';
  return {
    key: `duplicate-attribute:${key}`,
    rule: 'duplicate-attribute',
    severity: 'info',
    areas: members.map((index) => context.area(index).id),
    bounds: null,
    at: middleOf(context.box(members[0])),
    message: {
      id: `${members.length} area memakai ${rtRw} di ${place}. Bila memang satu RT, gabungkan; bila bukan, betulkan RT/RW-nya.`,
      en: `${members.length} areas bear ${rtRw} in ${place}. If they are one RT, merge them; if not, correct their RT/RW.`,
    },
    mend: null,
  };
}
