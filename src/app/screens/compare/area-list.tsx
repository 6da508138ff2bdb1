import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { ChangeBalance, LineageKind } from '../../../comparison/balance.ts';
import { ListFilters } from '../../components/list-filters.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { decimal, hectareText, integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { countKinds, type LineageNames, type RankedLineage, rankLineages } from '../../state/ranking.ts';
import { useView } from '../../state/view.ts';
import { visitLineage } from '../../state/visit.ts';
import styles from './area-list.module.css';
import { useOutsideName } from './outside-name.ts';

const ROW_HEIGHT = 52;
const KIND_ORDER: readonly LineageKind[] = [
  'cleared',
  'shrunk',
  'new',
  'grown',
  'moved',
  'split',
  'merged',
  'unchanged',
];

interface AreaListProps {
  readonly balance: ChangeBalance;
  readonly names: LineageNames;
}

/** What became of each area of the SK. */
export function AreaList({ balance, names }: AreaListProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<LineageKind | null>(null);
  const wanted = useDeferredValue(query);
  const chosen = useView((view) => view.lineage);
  const { areas, units } = balance;
  const outsideName = useOutsideName(balance);
  const counts = useMemo(() => countKinds(areas), [areas]);
  const items = useMemo(
    () => rankLineages(areas, names, (unit) => units[unit]?.name ?? outsideName, kind, wanted),
    [areas, names, units, outsideName, kind, wanted],
  );
  return (
    <>
      <ListFilters>
        <SearchField label={t('compare.searchArea')} value={query} onChange={setQuery} />
        <select
          aria-label={t('compare.filterKind')}
          value={kind ?? ''}
          onChange={(event) => setKind(KIND_ORDER.find((each) => each === event.target.value) ?? null)}
        >
          <option value="">
            {t('compare.allKinds')} · {integer(areas.length)}
          </option>
          {KIND_ORDER.filter((each) => counts.has(each)).map((each) => (
            <option key={each} value={each}>
              {t(`lineage.${each}`)} · {integer(counts.get(each) ?? 0)}
            </option>
          ))}
        </select>
      </ListFilters>
      {items.length === 0 && <p className={styles.none}>{t('compare.noMatch')}</p>}
      <VirtualList
        label={t('compare.areas')}
        items={items}
        keyOf={(item) => item.index}
        rowHeight={ROW_HEIGHT}
        chosen={chosen}
        render={(item) => (
          <AreaRow
            item={item}
            place={units[item.lineage.unit]?.name ?? outsideName}
            chosen={item.index === chosen}
          />
        )}
      />
    </>
  );
}

interface AreaRowProps {
  readonly item: RankedLineage;
  readonly place: string;
  readonly chosen: boolean;
}

const AreaRow = memo(function AreaRow({ item: { index, lineage, title }, place, chosen }: AreaRowProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={chosen}
      title={title}
      onClick={() => visitLineage(chosen ? null : index)}
    >
      <span className={styles.name}>
        <b>{title}</b>
        <small>{place}</small>
      </span>
      <span className={styles.figures}>
        <b className={styles[lineage.kind]}>{t(`lineage.${lineage.kind}`)}</b>
        <small>
          {decimal(lineage.beforeHa)} → {hectareText(lineage.afterHa)}
        </small>
      </span>
    </button>
  );
});
