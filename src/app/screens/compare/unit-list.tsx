import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { ChangeBalance, UnitBalance } from '../../../comparison/balance.ts';
import { SearchField } from '../../components/search-field.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { hectareText, signedHectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { barScale, type RankedUnit, rankUnits, type UnitOrder } from '../../state/ranking.ts';
import { setOrder, useView } from '../../state/view.ts';
import { OUTSIDE, visitUnit } from '../../state/visit.ts';
import { GroundButton } from './ground-button.tsx';
import { useOutsideName } from './outside-name.ts';
import styles from './unit-list.module.css';

const ROW_HEIGHT = 40;

export function UnitList({ balance }: { readonly balance: ChangeBalance }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const chosen = useView((view) => view.unit);
  const order = useView((view) => view.order);
  const ranked = useMemo(() => rankUnits(balance.units, wanted, order), [balance.units, wanted, order]);
  const scale = useMemo(() => barScale([...balance.units, balance.outside]), [balance]);
  const outsideName = useOutsideName(balance);
  const items = useMemo(() => {
    const outside = { index: OUTSIDE, row: { ...balance.outside, name: outsideName } };
    return wanted.trim() === '' ? [...ranked, outside] : ranked;
  }, [ranked, wanted, balance.outside, outsideName]);
  const doubled = useMemo(() => namesUsedTwice(balance.units), [balance.units]);
  const large = useMemo(() => [...balance.units, balance.outside].some(isLarge), [balance]);
  return (
    <div className={styles.units} data-large={large}>
      <div className={styles.search}>
        <SearchField label={t('compare.searchUnit')} value={query} onChange={setQuery} />
      </div>
      <OrderHeads />
      {items.length === 0 && <p className={styles.none}>{t('compare.noMatch')}</p>}
      <VirtualList
        label={t('compare.units')}
        items={items}
        keyOf={(item) => item.index}
        rowHeight={ROW_HEIGHT}
        chosen={chosen}
        render={(item) => (
          <UnitRow
            item={item}
            scale={scale}
            chosen={item.index === chosen}
            doubled={doubled.has(item.row.name)}
          />
        )}
      />
      <TotalRow balance={balance} />
    </div>
  );
}

const HEADS: readonly { readonly order: UnitOrder; readonly label: 'unit' | 'reducedAdded' | 'net' }[] = [
  { order: 'name', label: 'unit' },
  { order: 'change', label: 'reducedAdded' },
  { order: 'net', label: 'net' },
];

/** The heads of the columns choose the order of the rows. */
function OrderHeads() {
  const { t } = useTranslation();
  const chosen = useView((view) => view.order);
  return (
    <div className={styles.head} role="toolbar" aria-label={t('compare.order')}>
      {HEADS.map(({ order, label }) => (
        <button
          key={order}
          type="button"
          aria-pressed={order === chosen}
          title={t(`order.${order}`)}
          onClick={() => setOrder(order)}
        >
          {t(`compare.${label}`)}
        </button>
      ))}
    </div>
  );
}

interface UnitRowProps {
  readonly item: RankedUnit;
  readonly scale: number;
  readonly chosen: boolean;
  /** Another kelurahan has the same name: the kecamatan tells them apart. */
  readonly doubled: boolean;
}

const UnitRow = memo(function UnitRow({ item: { index, row }, scale, chosen, doubled }: UnitRowProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={chosen}
      title={row.kecamatan ? `${row.name} · ${t('compare.kecamatan', { name: row.kecamatan })}` : row.name}
      onClick={() => visitUnit(chosen ? null : index)}
    >
      <span className={styles.name}>
        {row.name}
        {doubled && row.kecamatan && <small> {row.kecamatan}</small>}
      </span>
      <Bars row={row} scale={scale} />
      <span className={styles.net}>{signedHectareText(row.netHa)}</span>
    </button>
  );
});

function Bars({ row, scale }: { readonly row: UnitBalance; readonly scale: number }) {
  const { t } = useTranslation();
  const width = (figure: number) => `${(figure / scale) * 50}%`;
  return (
    <span className={styles.bars}>
      <span className="visually-hidden">
        {t('compare.rowFigures', { reduced: hectareText(row.reducedHa), added: hectareText(row.addedHa) })}
      </span>
      <i className={styles.reduced} style={{ width: width(row.reducedHa) }} />
      <i className={styles.added} style={{ width: width(row.addedHa) }} />
    </span>
  );
}

function TotalRow({ balance }: { readonly balance: ChangeBalance }) {
  const { t } = useTranslation();
  const { totals, unitOverlapHa, units } = balance;
  const hint =
    units.length === 0 ? undefined : t('compare.totalHint', { overlap: hectareText(unitOverlapHa) });
  return (
    <div className={styles.total}>
      <span title={hint}>{t('compare.total')}</span>
      <span className={styles.parts}>
        <GroundButton kinds={['reduced']} className={styles.less}>
          {signedHectareText(-totals.reducedHa)}
        </GroundButton>
        <GroundButton kinds={['added']} className={styles.more}>
          {signedHectareText(totals.addedHa)}
        </GroundButton>
      </span>
      <GroundButton kinds={['reduced', 'added']} className={styles.net}>
        {signedHectareText(totals.netHa)}
      </GroundButton>
    </div>
  );
}

/** From here on a figure takes more room than beside bars of their full length: "−1.234,56 ha". */
const LARGE_HA = 1000;

const isLarge = ({ netHa }: UnitBalance): boolean => Math.abs(netHa) >= LARGE_HA;

function namesUsedTwice(units: readonly UnitBalance[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of units) (seen.has(name) ? twice : seen).add(name);
  return twice;
}
