import { useState } from 'react';
import type { SheetSettings } from '../../../reports/sheet/settings.ts';
import type { PictureSize, PictureSubject, ReportOrder } from '../../../workers/report-api.ts';
import { Button } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { makeFile } from '../../state/print-files.ts';
import { useDocument } from '../../state/project.ts';
import styles from './form.module.css';
import { PicturePreview } from './picture-preview.tsx';
import { PictureSizeField, type Pixels, SIZES } from './picture-size-field.tsx';
import { placesOf } from './places.ts';
import { usePicturePreview } from './use-picture-preview.ts';

const MAPS = { 'map-change': 'change', 'map-before': 'before', 'map-after': 'after' } as const;
type MapSubject = keyof typeof MAPS;
type Subject = 'sheet' | MapSubject | 'waterfall' | 'unit-bars' | 'timeline' | 'target';

const isMap = (subject: Subject): subject is MapSubject => subject in MAPS;

/** One map, chart or sheet as a picture of a chosen size. */
export function PictureForm({ hasTarget }: { readonly hasTarget: boolean }) {
  const { t } = useTranslation();
  const overview = usePrint((state) => state.overview);
  const isBusy = usePrint((state) => state.making !== null);
  const [subject, setSubject] = useState<Subject>('sheet');
  const [unit, setUnit] = useState<number | null>(null);
  const [furniture, setFurniture] = useState(true);
  const [pixels, setPixels] = useState<Pixels | null>(SIZES[0]);
  const document = useDocument();
  const plane = usePrint((state) => state.settings.plane);
  const pictured = subject === 'sheet' ? null : pictureOf(subject, unit, furniture, plane);
  const preview = usePicturePreview(overview && pictured, pixels, document);
  const subjects = subjectsOf(overview?.hasTimeline === true, hasTarget);
  const make = (format: PictureSize['format']) => {
    if (pixels === null) return;
    const size = { format, ...pixels };
    void makeFile('picture', pictured ? { kind: 'picture', subject: pictured, size } : sheetOrder(size));
  };
  return (
    <>
      <label className={styles.field}>
        {t('print.subject')}
        <select
          value={subject}
          onChange={({ target }) => setSubject(subjects.find((each) => each === target.value) ?? 'sheet')}
        >
          {subjects.map((each) => (
            <option key={each} value={each}>
              {t(`print.subject.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {isMap(subject) && (
        <MapFields unit={unit} onUnit={setUnit} furniture={furniture} onFurniture={setFurniture} />
      )}
      <PictureSizeField isSheet={subject === 'sheet'} onChange={setPixels} />
      {pictured && pixels && (
        <PicturePreview preview={preview} pixels={pixels} title={t(`print.subject.${subject}`)} />
      )}
      <div className={`${styles.pair} ${styles.even}`}>
        {(['png', 'svg'] as const).map((format) => (
          <Button
            key={format}
            icon="download"
            data-file={format}
            aria-disabled={isBusy || pixels === null || undefined}
            title={isBusy ? t('print.busy') : pixels === null ? t('print.sizeWrong') : undefined}
            onClick={() => make(format)}
          >
            {t(`print.${format}`)}
          </Button>
        ))}
      </div>
    </>
  );
}

const subjectsOf = (hasTimeline: boolean, hasTarget: boolean): readonly Subject[] => [
  'sheet',
  'map-change',
  'map-before',
  'map-after',
  'waterfall',
  'unit-bars',
  ...(hasTimeline ? (['timeline'] as const) : []),
  ...(hasTimeline && hasTarget ? (['target'] as const) : []),
];

function pictureOf(
  subject: Exclude<Subject, 'sheet'>,
  unit: number | null,
  furniture: boolean,
  plane: SheetSettings['plane'],
): PictureSubject {
  return isMap(subject)
    ? { of: 'map', view: MAPS[subject], unit, plane, furniture }
    : { of: 'chart', chart: subject };
}

/** The sheet in sight. */
function sheetOrder({ format, width }: PictureSize): ReportOrder {
  const { settings, page } = usePrint.getState();
  return { kind: 'sheet', settings, page, format, width };
}

interface MapFieldsProps {
  readonly unit: number | null;
  readonly onUnit: (unit: number | null) => void;
  readonly furniture: boolean;
  readonly onFurniture: (furniture: boolean) => void;
}

function MapFields({ unit, onUnit, furniture, onFurniture }: MapFieldsProps) {
  const { t } = useTranslation();
  const overview = usePrint((state) => state.overview);
  const places = placesOf(overview, t('compare.outside'));
  return (
    <>
      <label className={styles.field}>
        {t('print.where')}
        <select
          value={unit ?? 'city'}
          onChange={({ target }) => onUnit(target.value === 'city' ? null : Number(target.value))}
        >
          <option value="city">{t('print.wholeCity')}</option>
          {places.map((place) => (
            <option key={place.unit} value={place.unit}>
              {place.name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={furniture} onChange={({ target }) => onFurniture(target.checked)} />
        {t('print.furniture')}
      </label>
    </>
  );
}
