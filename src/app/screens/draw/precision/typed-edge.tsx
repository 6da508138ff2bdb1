import { type FormEvent, useId, useState } from 'react';
import { parseNumber } from '../../../../domain/numbers.ts';
import { destination } from '../../../../geo/edit/plumb.ts';
import { Button } from '../../../components/button.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { typePoint, useHands } from '../../../state/draw-hands.ts';
import styles from './coordinate-bar.module.css';

/** Metres: longer than any edge of a slum, and than a slip of the decimal mark. */
const LONGEST = 100_000;

/** The next point by how far and which way it is from the last one. */
export function TypedEdge() {
  const { t } = useTranslation();
  const from = useHands((state) => state.from);
  const [length, setLength] = useState('');
  const [bearing, setBearing] = useState('');
  const [isRefused, setRefused] = useState(false);
  const messageId = useId();
  const metres = parseNumber(length, 'comma').value;
  const degrees = parseNumber(bearing, 'comma').value;
  const isRead =
    metres !== null && metres > 0 && metres <= LONGEST && degrees !== null && Math.abs(degrees) <= 360;
  const place = (event: FormEvent) => {
    event.preventDefault();
    setRefused(from === null || !isRead);
    if (from === null || !isRead) return;
    typePoint(destination(from, metres, degrees));
    setLength('');
    setBearing('');
  };
  const why = from === null ? t('edge.noStart') : t('edge.unreadable');
  return (
    <form className={styles.form} onSubmit={place}>
      <label className={styles.narrow}>
        <span>{t('edge.length')}</span>
        <input
          value={length}
          placeholder="12,5"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={messageId}
          aria-invalid={isRefused}
          onChange={(event) => {
            setLength(event.target.value);
            setRefused(false);
          }}
        />
      </label>
      <label className={styles.narrow}>
        <span>{t('edge.bearing')}</span>
        <input
          value={bearing}
          placeholder="90"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={messageId}
          aria-invalid={isRefused}
          title={t('edge.bearingHint')}
          onChange={(event) => {
            setBearing(event.target.value);
            setRefused(false);
          }}
        />
      </label>
      <Button type="submit">{t('edge.place')}</Button>
      <p id={messageId} className={styles.message} data-refused={isRefused} aria-live="polite">
        {isRefused ? why : from === null ? t('edge.noStart') : ''}
      </p>
    </form>
  );
}
