import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './server-dialog.module.css';

/** How addresses look; examples only, none of them is asked. */
export function ServerHelp() {
  const { t } = useTranslation();
  return (
    <details className={styles.help}>
      <summary>{t('server.help')}</summary>
      <dl>
        <dt>XYZ</dt>
        <dd>
          {t('server.helpXyz')} <code>https://peta.contoh.go.id/ubin/{'{z}/{x}/{y}'}.png</code>
        </dd>
        <dt>WMS</dt>
        <dd>
          {t('server.helpWms')} <code>https://peta.contoh.go.id/geoserver/wms?request=GetCapabilities</code>
        </dd>
        <dt>WMTS</dt>
        <dd>
          {t('server.helpWmts')} <code>https://peta.contoh.go.id/wmts/1.0.0/WMTSCapabilities.xml</code>
        </dd>
      </dl>
      <p>{t('server.helpCors')}</p>
      <p>{t('server.helpLicence')}</p>
    </details>
  );
}
