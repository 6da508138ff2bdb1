import { useState } from 'react';
import type { PictureSize, PictureSubject, ReportOrder } from '../../../workers/report-api.ts';
import { Button } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { makeFile } from '../../state/print-files.ts';
import styles from './form.module.css';
import { PictureSizeField, type Pixels, SIZES } from './picture-size-field.tsx';
import { placesOf } from './places.ts';

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
  const subjects = subjectsOf(overview?.hasTimeline === true, hasTarget);
  const make = (format: PictureSize['format']) => {
    if (pixels === null) return;
    const order = orderOf(subject, { unit, furniture, size: { format, ...pixels } });
    void makeFile('picture', order);
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
      <div className={`${styles.pair} ${styles.even}`}>
        {(['png', 'svg'] as const).map((format) => (
          <Button
            key={format}
            icon="download"
            data-file={format}
            disabled={isBusy || pixels === null}
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

interface Picture {
  readonly unit: number | null;
  readonly furniture: boolean;
  readonly size: PictureSize;
}

function orderOf(subject: Subject, { unit, furniture, size }: Picture): ReportOrder {
  const { settings, page } = usePrint.getState();
  const { format, width } = size;
  if (subject === 'sheet') return { kind: 'sheet', settings, page, format, width };
  const pictured: PictureSubject = isMap(subject)
    ? { of: 'map', view: MAPS[subject], unit, plane: settings.plane, furniture }
    : { of: 'chart', chart: subject };
  return { kind: 'picture', subject: pictured, size };
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
