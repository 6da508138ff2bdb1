import { describe, expect, it } from 'vitest';
import { areaId } from '../../../../domain/delineation.ts';
import type { Finding, RuleId } from '../../../../project/finding.ts';
import { groupByRule, mendableTogether, ofOrigin, withOrigin } from './group-findings.ts';

const finding = (
  rule: RuleId,
  areas: readonly string[],
  severity: Finding['severity'] = 'warning',
  canMend = true,
): Finding => ({
  key: `${rule} ${areas.join(' ')}`,
  rule,
  severity,
  areas: areas.map(areaId),
  bounds: null,
  at: null,
  message: { id: rule, en: rule },
  mend: canMend ? { label: { id: 'x', en: 'x' }, shapes: [], fields: [] } : null,
});
const edited = { shapes: new Set([areaId('new')]), words: new Set([areaId('worded')]) };

describe('findings', () => {
  const all = withOrigin(
    [
      finding('gap', ['a', 'b']),
      finding('overlap', ['a'], 'warning'),
      finding('overlap', ['new', 'b'], 'error'),
      finding('missing-attribute', ['worded'], 'info'),
      finding('thin', ['worded']),
    ],
    edited,
  );

  it('are new where one of their areas was changed in what the rule looks at', () => {
    expect(ofOrigin(all, 'new').map(({ finding: { key } }) => key)).toEqual([
      'overlap new b',
      'missing-attribute worded',
    ]);
    expect(ofOrigin(all, 'inherited')).toHaveLength(3);
    expect(ofOrigin(all, 'all')).toHaveLength(5);
  });

  it('stand by rule, the gravest first', () => {
    const groups = groupByRule(all);
    expect(groups.map(({ rule, worst }) => [rule, worst])).toEqual([
      ['overlap', 'error'],
      ['gap', 'warning'],
      ['thin', 'warning'],
      ['missing-attribute', 'info'],
    ]);
    expect(groups[0].findings[0].finding.key).toBe('overlap new b');
  });
});

it('cures of the same area are not written at once', () => {
  const some = withOrigin(
    [
      finding('overlap', ['a', 'b']),
      finding('overlap', ['b', 'c']),
      finding('overlap', ['c', 'd']),
      finding('overlap', ['e'], 'warning', false),
      finding('overlap', ['f']),
    ],
    edited,
  );
  expect(mendableTogether(some).map(({ key }) => key)).toEqual(['overlap a b', 'overlap c d', 'overlap f']);
});
