import { type FormEvent, useId, useState } from 'react';
import { crsName, isGeographic } from '../../../../geo/crs/table.ts';
import { typedPosition } from '../../../../geo/edit/typed-position.ts';
import { Button } from '../../../components/button.tsx';
import { degreesText } from '../../../format/degrees.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { typePoint } from '../../../state/draw-hands.ts';
import { useView } from '../../../state/view.ts';
import styles from './coordinate-bar.module.css';
import { keepSystem, keptSystem, typingSystems } from './systems.ts';

/** Until the map has stood still once. */
const MIDDLE_OF_INDONESIA = [118, -2.5] as const;

/** A point by its coordinates, in degrees or in the metres of a zone. */
export function TypedPoint() {
  const { t } = useTranslation();
  const here = useView(({ camera }) => camera?.center) ?? MIDDLE_OF_INDONESIA;
  const [epsg, setEpsg] = useState(keptSystem);
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const messageId = useId();
  const read = typedPosition(typed, epsg);
  const systems = typingSystems(here);
  const place = (event: FormEvent) => {
    event.preventDefault();
    setRefused(!read.ok);
    if (!read.ok) return;
    typePoint(read.value);
    setTyped('');
  };
  const message = read.ok
    ? t('typed.means', { place: degreesText(read.value) })
    : isRefused
      ? t(`typed.${read.failure.reason}`)
      : '';
  return (
    <form className={styles.form} onSubmit={place}>
      <label>
        <span>{t('typed.system')}</span>
        <select
          value={epsg}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            setEpsg(chosen);
            keepSystem(chosen);
          }}
        >
          {(systems.includes(epsg) ? systems : [epsg, ...systems]).map((each) => (
            <option key={each} value={each}>
              {isGeographic(each) ? t('typed.degrees') : crsName(each)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.wide}>
        <span>{t('typed.point')}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the bar is opened by a command to type into it
          autoFocus
          value={typed}
          placeholder={isGeographic(epsg) ? '-6,88912 109,67521' : '353.720,15 9.238.254,60'}
          inputMode="text"
          autoComplete="off"
          aria-invalid={isRefused && !read.ok}
          aria-describedby={messageId}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(false);
          }}
        />
      </label>
      <Button type="submit">{t('typed.place')}</Button>
      <p id={messageId} className={styles.message} data-refused={isRefused && !read.ok} aria-live="polite">
        {message}
      </p>
    </form>
  );
}
