import { useState } from 'react';
import type { UnitBalance } from '../../../comparison/balance.ts';
import type { CompareApi } from '../../../workers/api.ts';
import { Button } from '../../components/button.tsx';
import { decimal, signedDecimal } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';
import { secondOpinion } from '../../state/comparison.ts';
import styles from './turf-check.module.css';

type Opinion = Awaited<ReturnType<CompareApi['checkWithTurf']>>;
const FIGURES = [
  'beforeHa',
  'afterHa',
  'remainingHa',
  'reducedHa',
  'addedHa',
] as const satisfies readonly (keyof Opinion)[];
const DECIMALS = 4;

interface TurfCheckProps {
  readonly compared: Compared;
  readonly unit: number;
  readonly row: UnitBalance;
}

/** A second opinion: the same kelurahan by another engine, beside our figures. */
export function TurfCheck({ compared, unit, row }: TurfCheckProps) {
  const { t } = useTranslation();
  const [opinion, setOpinion] = useState<Opinion | 'asking' | 'failed' | null>(null);
  const ask = () => {
    setOpinion('asking');
    secondOpinion(compared, unit).then(setOpinion, () => setOpinion('failed'));
  };
  if (opinion === null || typeof opinion === 'string')
    return (
      <p className={styles.ask}>
        <Button disabled={opinion === 'asking'} onClick={ask}>
          {opinion === 'asking' ? t('turf.asking') : t('turf.ask')}
        </Button>
        {opinion === 'failed' && <span role="alert">{t('turf.failed')}</span>}
      </p>
    );
  return (
    <table className={styles.table}>
      <caption>
        {t('turf.caption')}
        {compared.balance.method.area !== 'geodesic-wgs84' && ` ${t('turf.otherMethod')}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('turf.hectares')}</th>
          <th scope="col">Deliniasi</th>
          <th scope="col">Turf</th>
          <th scope="col">{t('turf.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((figure) => (
          <tr key={figure}>
            <th scope="row">{t(`turf.${figure}`)}</th>
            <td>{decimal(row[figure], DECIMALS)}</td>
            <td>{decimal(opinion[figure], DECIMALS)}</td>
            <td>{signedDecimal(opinion[figure] - row[figure], DECIMALS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
