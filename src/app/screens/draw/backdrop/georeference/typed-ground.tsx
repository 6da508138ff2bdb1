import { type FormEvent, useId, useState } from 'react';
import { crsName, WGS84 } from '../../../../../geo/crs/table.ts';
import { tm3ZoneFor, utmZoneFor } from '../../../../../geo/crs/zones.ts';
import { typedPosition } from '../../../../../geo/edit/typed-position.ts';
import { Button } from '../../../../components/button.tsx';
import { useTranslation } from '../../../../i18n/use-translation.ts';
import { pickGround } from '../../../../state/backdrop-placing.ts';
import { useView } from '../../../../state/view.ts';
import styles from './georeference-window.module.css';

/** A place on the ground by its coordinates, as they stand on the grid of the paper map. */
export function TypedGround() {
  const { t } = useTranslation();
  const fault = useId();
  const center = useView((view) => view.camera?.center);
  const systems = center ? [WGS84, utmZoneFor(center), tm3ZoneFor(center)] : [WGS84];
  const [epsg, setEpsg] = useState<number>(WGS84);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = typedPosition(typed, epsg);
    if (!read.ok) {
      setRefused(t(`place.typed.${read.failure.reason}`));
      return;
    }
    setRefused(null);
    setTyped('');
    pickGround(read.value);
  };
  return (
    <form className={styles.typed} onSubmit={submit}>
      <label>
        {t('place.typedLabel')}
        <input
          value={typed}
          placeholder={t(epsg === WGS84 ? 'place.typedDegrees' : 'place.typedMetres')}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : fault}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <label>
        {t('place.system')}
        <select value={epsg} onChange={(event) => setEpsg(Number(event.target.value))}>
          {[...new Set([...systems, epsg])].map((code) => (
            <option key={code} value={code}>
              {crsName(code)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t('place.useTyped')}</Button>
      {refused && (
        <p id={fault} role="alert" className={styles.fault}>
          {refused}
        </p>
      )}
    </form>
  );
}
