import type { Backdrop } from '../../../project/backdrop.ts';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { canBePrinted } from '../../state/print-backdrop.ts';
import {
  BACKDROP_DPI,
  setBackdropPrinting,
  useBackdropPrinting,
} from '../../state/print-backdrop-settings.ts';
import { usePreviewBackdrop } from '../../state/print-preview-backdrop.ts';
import { useDocument } from '../../state/project.ts';
import { BackdropOutcome } from './backdrop-outcome.tsx';
import styles from './form.module.css';

/** Whether what lies under the map on the screen is printed, how finely, and what became of it on the sheet in sight. */
export function BackdropFields() {
  const { t } = useTranslation();
  const backdrops = useDocument()?.backdrops ?? [];
  const shown = backdrops.filter(canBePrinted);
  const { isPrinted } = useBackdropPrinting();
  if (backdrops.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{t('print.backdrop')}</legend>
      {shown.length === 0 ? (
        <p className={styles.remark}>{t('print.backdropHidden')}</p>
      ) : (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isPrinted}
              onChange={({ target }) => setBackdropPrinting({ isPrinted: target.checked })}
            />
            {t('print.backdropPrinted', { names: shown.map(({ name }) => name).join(', ') })}
          </label>
          {isPrinted && <Printing backdrops={shown} />}
        </>
      )}
    </fieldset>
  );
}

function Printing({ backdrops }: { readonly backdrops: readonly Backdrop[] }) {
  const { t } = useTranslation();
  const { dpi } = useBackdropPrinting();
  const hosts = [...new Set(backdrops.flatMap(hostOf))];
  return (
    <>
      <label className={styles.field}>
        {t('print.backdropDpi')}
        <select
          value={dpi}
          onChange={({ target }) => {
            const chosen = BACKDROP_DPI.find((each) => String(each) === target.value);
            if (chosen) setBackdropPrinting({ dpi: chosen });
          }}
        >
          {BACKDROP_DPI.map((each) => (
            <option key={each} value={each}>
              {t(`print.backdropDpi.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {hosts.length > 0 && (
        <p className={styles.remark}>{t('print.backdropAsked', { hosts: hosts.join(', ') })}</p>
      )}
      <OnThisSheet />
    </>
  );
}

function OnThisSheet() {
  const { t } = useTranslation();
  const { painting, painted, failure } = usePreviewBackdrop();
  if (failure !== null) return <p className={styles.notice}>{failure}</p>;
  if (painting === null) return <BackdropOutcome layers={painted} />;
  const { done, total } = painting;
  return (
    <p className={styles.remark} role="status">
      {total === 0
        ? t('print.backdropPainting')
        : t('print.backdropTiles', { done: integer(done), total: integer(total) })}
    </p>
  );
}

/** The server that a backdrop asks, if any. */
function hostOf(backdrop: Backdrop): readonly string[] {
  if ('file' in backdrop) return [];
  return URL.canParse(backdrop.url) ? [new URL(backdrop.url).host] : [];
}
