import { useMemo, useState } from 'react';
import type { SheetSettings } from '../../../reports/sheet/settings.ts';
import { SearchField } from '../../components/search-field.tsx';
import { decimal } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { setSheets } from '../../state/print-session.ts';
import styles from './form.module.css';
import { placesOf } from './places.ts';

/** Of what sheets are made: the city, every kelurahan, or those that are ticked. */
export function UnitChooser({ settings: { of } }: { readonly settings: SheetSettings }) {
  const { t } = useTranslation();
  const overview = usePrint((state) => state.overview);
  const places = useMemo(() => placesOf(overview, t('compare.outside')), [overview, t]);
  const chosen = typeof of === 'string' ? null : of;
  const choices = [
    { id: 'city', label: t('print.of.city'), isOn: of === 'city', choose: () => setSheets({ of: 'city' }) },
    {
      id: 'units',
      label: t('print.of.units'),
      isOn: of === 'units',
      choose: () => setSheets({ of: 'units' }),
    },
    {
      id: 'chosen',
      label: t('print.of.chosen', { count: chosen?.length ?? 0 }),
      isOn: chosen !== null,
      choose: () => setSheets({ of: largestOf(places) }),
    },
  ];
  return (
    <fieldset className={styles.group}>
      <legend>{t('print.of')}</legend>
      {choices.map(({ id, label, isOn, choose }) => (
        <label key={id} className={styles.check}>
          <input
            type="radio"
            name="of"
            checked={isOn}
            disabled={id !== 'city' && places.length === 0}
            onChange={choose}
          />
          {label}
        </label>
      ))}
      {chosen && <UnitList chosen={chosen} places={places} />}
      {overview && !overview.rows.some(({ unit }) => unit >= 0) && (
        <p className={styles.remark}>{t('print.noUnits')}</p>
      )}
    </fieldset>
  );
}

/** To begin with: the one with most ground now. */
const largestOf = (places: ReturnType<typeof placesOf>): readonly number[] =>
  places
    .toSorted((a, b) => b.afterHa - a.afterHa)
    .slice(0, 1)
    .map(({ unit }) => unit);

interface UnitListProps {
  readonly chosen: readonly number[];
  readonly places: ReturnType<typeof placesOf>;
}

function UnitList({ chosen, places }: UnitListProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = places.filter(({ name }) => name.toLowerCase().includes(wanted));
  const tick = (unit: number, isOn: boolean) =>
    setSheets({
      of: places.map((place) => place.unit).filter((each) => (each === unit ? isOn : chosen.includes(each))),
    });
  return (
    <div className={styles.units}>
      <SearchField label={t('print.searchUnit')} value={search} onChange={setSearch} />
      <ul aria-label={t('print.unitList')}>
        {found.map(({ unit, name, beforeHa, afterHa }) => (
          <li key={unit}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(unit)}
                onChange={({ target }) => tick(unit, target.checked)}
              />
              <span>{name}</span>
              <small>{t('print.rowHectares', { before: decimal(beforeHa), after: decimal(afterHa) })}</small>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.remark}>{t('print.noMatch')}</p>}
      {chosen.length === 0 && <p className={styles.fault}>{t('print.chooseOne')}</p>}
    </div>
  );
}
