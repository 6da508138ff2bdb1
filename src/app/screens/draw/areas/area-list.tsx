import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { SlumArea } from '../../../../domain/delineation.ts';
import { METHOD_NAMES } from '../../../../project/method-names.ts';
import { Button } from '../../../components/button.tsx';
import { ListFilters } from '../../../components/list-filters.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { hectareText } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { askToClear, setTableOpen, useDraw } from '../../../state/draw.ts';
import { useDocument } from '../../../state/project.ts';
import styles from './area-list.module.css';
import { AreaListbox } from './area-listbox.tsx';
import { useClearedBy, useFaultMarks } from './area-marks.ts';
import { type AreaOrder, orderAreas } from './order-areas.ts';
import { useAreaHectares } from './use-area-hectares.ts';
import { useDrawn } from './use-drawn.ts';

const ORDERS: readonly AreaOrder[] = ['place', 'largest', 'difference'];
const NO_AREAS: readonly SlumArea[] = [];

/** The areas of the SK being drawn. */
export function AreaList() {
  const { t } = useTranslation();
  const drawn = useDrawn();
  const hectares = useAreaHectares();
  const clearedBy = useClearedBy();
  const faults = useFaultMarks();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<AreaOrder>('place');
  const wanted = useDeferredValue(query);
  const areas = drawn?.areas ?? NO_AREAS;
  const listed = useMemo(() => orderAreas(areas, hectares, wanted, order), [areas, hectares, wanted, order]);
  const marksOf = useCallback(
    ({ id }: SlumArea) => ({
      hectares: hectares.get(id) ?? null,
      clearedBy: clearedBy.get(id) ?? null,
      faults: faults.get(id) ?? null,
    }),
    [hectares, clearedBy, faults],
  );
  if (!drawn) return null;
  return (
    <section className={styles.areas} aria-label={t('areas.title')}>
      <ListFilters>
        <SearchField label={t('areas.search')} value={query} onChange={setQuery} />
        <select
          aria-label={t('areas.order')}
          value={order}
          onChange={(event) => setOrder(ORDERS.find((each) => each === event.target.value) ?? 'place')}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`areas.order.${each}`)}
            </option>
          ))}
        </select>
      </ListFilters>
      {listed.length === 0 && (
        <p className={styles.none}>{t(areas.length === 0 ? 'areas.none' : 'areas.noMatch')}</p>
      )}
      <AreaListbox label={t('areas.title')} areas={listed} marksOf={marksOf} />
      <Totals areas={listed} />
    </section>
  );
}

/** Sums of what is listed, or of what is chosen; and the ways to the table and the BAs. */
function Totals({ areas }: { readonly areas: readonly SlumArea[] }) {
  const { t, show } = useTranslation();
  const hectares = useAreaHectares();
  const chosen = useDraw((state) => state.areas);
  const document = useDocument();
  const summed = useMemo(() => {
    const wanted = new Set(chosen);
    const some = chosen.length > 1 ? areas.filter(({ id }) => wanted.has(id)) : areas;
    return {
      count: some.length,
      drawn: some.reduce((sum, { id }) => sum + (hectares.get(id) ?? 0), 0),
      stated: some.reduce((sum, { statedHa }) => sum + (statedHa ?? 0), 0),
    };
  }, [areas, chosen, hectares]);
  const method = show(METHOD_NAMES[document?.comparison.method ?? 'geodesic-wgs84']);
  return (
    <footer className={styles.totals}>
      <p title={t('areas.totalHint', { method })}>
        <b>{t(chosen.length > 1 ? 'areas.chosenCount' : 'areas.count', { count: summed.count })}</b>
        <span>
          {hectareText(summed.drawn)}{' '}
          <small>{t('areas.stated', { hectares: hectareText(summed.stated) })}</small>
        </span>
      </p>
      <Button title={t('table.title')} onClick={() => setTableOpen(true)}>
        {t('areas.table')}
      </Button>
      <Button title={t('cleared.open')} onClick={() => askToClear({ areas: [] })}>
        {t('areas.minutes')}
      </Button>
    </footer>
  );
}
