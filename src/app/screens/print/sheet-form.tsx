import { PAPER_SIZES } from '../../../reports/sheet/paper.ts';
import type { Paper, SheetSettings, SheetTemplate } from '../../../reports/sheet/settings.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { setSheets } from '../../state/print-session.ts';
import { BackdropFields } from './backdrop-fields.tsx';
import styles from './form.module.css';
import { ScaleField } from './scale-field.tsx';
import { UnitChooser } from './unit-chooser.tsx';

const TEMPLATES: readonly SheetTemplate[] = ['decree', 'change', 'atlas'];
const PAPERS: readonly Paper[] = ['A4', 'A3', 'A2', 'A1', 'A0'];

/** How map sheets are made. */
export function SheetForm() {
  const { t } = useTranslation();
  const settings = usePrint((state) => state.settings);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.group}>
        <legend>{t('print.template')}</legend>
        {TEMPLATES.map((template) => (
          <label key={template} className={styles.card}>
            <input
              type="radio"
              name="template"
              checked={settings.template === template}
              onChange={() => setSheets({ template })}
            />
            <span>
              <b>{t(`print.template.${template}`)}</b>
              <small>{t(`print.template.${template}Hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.template !== 'atlas' && <UnitChooser settings={settings} />}
      <PaperFields settings={settings} />
      <ScaleField key={settings.scale === null ? 'fit' : 'fixed'} settings={settings} />
      <OnSheet settings={settings} />
      <BackdropFields />
    </form>
  );
}

function PaperFields({ settings }: { readonly settings: SheetSettings }) {
  const { t } = useTranslation();
  return (
    <div className={styles.pair}>
      <label className={styles.field}>
        {t('print.paper')}
        <select
          value={settings.paper}
          onChange={({ target }) => {
            const paper = PAPERS.find((each) => each === target.value);
            if (paper) setSheets({ paper });
          }}
        >
          {PAPERS.map((name) => {
            const [short, long] = PAPER_SIZES[name];
            return (
              <option key={name} value={name}>
                {t('print.paperSize', { name, short, long })}
              </option>
            );
          })}
        </select>
      </label>
      <label className={styles.field}>
        {t('print.orientation')}
        <select
          value={settings.landscape ? 'landscape' : 'portrait'}
          onChange={({ target }) => setSheets({ landscape: target.value === 'landscape' })}
        >
          <option value="landscape">{t('print.landscape')}</option>
          <option value="portrait">{t('print.portrait')}</option>
        </select>
      </label>
    </div>
  );
}

function OnSheet({ settings }: { readonly settings: SheetSettings }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.group}>
      <legend>{t('print.onSheet')}</legend>
      <label className={styles.field}>
        {t('print.plane')}
        <select
          value={settings.plane}
          onChange={({ target }) => setSheets({ plane: target.value === 'tm3' ? 'tm3' : 'utm' })}
        >
          <option value="utm">{t('print.plane.utm')}</option>
          <option value="tm3">{t('print.plane.tm3')}</option>
        </select>
      </label>
      {(['planeGrid', 'geographicGrid', 'table'] as const).map((part) => (
        <label key={part} className={styles.check}>
          <input
            type="checkbox"
            checked={settings[part]}
            onChange={({ target }) => setSheets({ [part]: target.checked })}
          />
          {t(`print.${part}`)}
        </label>
      ))}
    </fieldset>
  );
}
