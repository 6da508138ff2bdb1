import { CRS_TABLE, crsName } from '../../../geo/crs/table.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './intake-dialog.module.css';
import type { ProposalPartProps } from './proposal-card.tsx';

/** The coordinate system, how the program came by it, and the others it might be. */
export function CrsChooser({ proposal, onChange }: ProposalPartProps) {
  const { t } = useTranslation();
  const { crs } = proposal;
  const alternatives = crs?.alternatives ?? [];
  const others = CRS_TABLE.filter(({ epsg }) => epsg !== crs?.epsg && !alternatives.includes(epsg));
  const choose = (epsg: number) =>
    onChange({ crs: { epsg, ground: 'given', swapped: crs?.swapped ?? false, alternatives } });
  return (
    <div className={styles.crs}>
      <label>
        {t('intake.crs')}
        <select value={crs?.epsg ?? ''} onChange={(event) => choose(Number(event.target.value))}>
          {crs ? (
            <option value={crs.epsg}>{crsName(crs.epsg)}</option>
          ) : (
            <option value="">{t('intake.crsChoose')}</option>
          )}
          {alternatives.length > 0 && (
            <optgroup label={t('intake.crsAlternatives')}>
              {alternatives
                .filter((epsg) => epsg !== crs?.epsg)
                .map((epsg) => (
                  <option key={epsg} value={epsg}>
                    {crsName(epsg)}
                  </option>
                ))}
            </optgroup>
          )}
          <optgroup label={t('intake.crsAll')}>
            {others.map(({ epsg }) => (
              <option key={epsg} value={epsg}>
                {crsName(epsg)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {crs ? (
        <>
          <p className={styles.ground}>{t(`ground.${crs.ground}`)}</p>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={crs.swapped}
              onChange={(event) => onChange({ crs: { ...crs, swapped: event.target.checked } })}
            />
            {t('intake.swapped')}
          </label>
        </>
      ) : (
        <p className={styles.needed}>
          <Icon name="warning" size={16} /> {t('intake.crsUnknown')}
        </p>
      )}
    </div>
  );
}
