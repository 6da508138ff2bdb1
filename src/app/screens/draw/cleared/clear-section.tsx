import { useState } from 'react';
import { parseDate } from '../../../../domain/dates.ts';
import type { AreaId, Delineation, MinuteId } from '../../../../domain/delineation.ts';
import type { ProjectDocument } from '../../../../project/document.ts';
import { METHOD_NAMES } from '../../../../project/method-names.ts';
import { type MinuteWords, minutesOf } from '../../../../project/minutes.ts';
import { type Availability, available, unavailable } from '../../../../project/operation.ts';
import { operations } from '../../../../project/operations/registry.ts';
import { hectareText } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { ClearRequest } from '../../../state/draw.ts';
import { act } from '../../../state/project.ts';
import { useClearedBy } from '../areas/area-marks.ts';
import { useAreaHectares } from '../areas/use-area-hectares.ts';
import { ReasonedButton } from '../attributes/reasoned-button.tsx';
import styles from './clear-dialog.module.css';
import { freeMinuteName, inTime, leftAfter, sumHectares } from './cleared-hectares.ts';
import { minuteDate } from './minute-date.ts';
import { EMPTY_MINUTE, MinuteFields, type TypedMinute } from './minute-fields.tsx';
import { useRequestedHectares } from './requested-ground.ts';

const NEW = 'new';

interface ClearSectionProps {
  readonly document: ProjectDocument;
  readonly drawn: Delineation;
  readonly request: ClearRequest;
  readonly onDone: () => void;
}

/** Which BA clears what was asked for, and what is left of the SK then. */
export function ClearSection({ document, drawn, request, onDone }: ClearSectionProps) {
  const { t } = useTranslation();
  const minutes = inTime(minutesOf(document, drawn.id));
  const [chosen, setChosen] = useState<MinuteId | typeof NEW>(minutes.at(-1)?.id ?? NEW);
  const [typed, setTyped] = useState(EMPTY_MINUTE);
  const known = minutes.find(({ id }) => id === chosen) ?? null;
  const date = known?.date ?? parseDate(typed.date);
  const hectares = useRequestedHectares(request, drawn, document.comparison.method);
  const freeName = date === null ? undefined : freeMinuteName(date, minutes);
  const clear = () => {
    const minute = known ? known.id : wordsOf(typed, freeName ?? '');
    const done =
      'shape' in request
        ? act(operations.clearPart, {
            delineation: drawn.id,
            area: request.area,
            shape: request.shape,
            minute,
          })
        : act(operations.clearAreas, { delineation: drawn.id, areas: request.areas, minute });
    if (done) onDone();
  };
  return (
    <section className={styles.section}>
      <Asked {...{ document, drawn, request, hectares }} />
      <fieldset className={styles.minutes}>
        <legend>{t('cleared.by')}</legend>
        {minutes.map(({ id, name, number, date: on }) => (
          <label key={id}>
            <input type="radio" name="minute" checked={chosen === id} onChange={() => setChosen(id)} />
            <b>{name}</b> {[number, minuteDate(on)].filter(Boolean).join(' · ')}
          </label>
        ))}
        <label>
          <input type="radio" name="minute" checked={chosen === NEW} onChange={() => setChosen(NEW)} />
          {t('cleared.new')}
        </label>
      </fieldset>
      {chosen === NEW && <MinuteFields typed={typed} onType={setTyped} freeName={freeName} />}
      {date !== null && (
        <After
          {...{ document, drawn, request, hectares }}
          by={{ minute: known?.id ?? null, date }}
          name={known?.name ?? (typed.name.trim() || freeName || '')}
        />
      )}
      <div className={styles.foot}>
        <ReasonedButton look="primary" availability={whenDated(date)} onClick={clear}>
          {t('cleared.clear')}
        </ReasonedButton>
      </div>
    </section>
  );
}

const wordsOf = ({ name, number, date, note }: TypedMinute, freeName: string): MinuteWords => ({
  name: name.trim() || freeName,
  number: number.trim() || null,
  date,
  note: note.trim() || null,
});

const whenDated = (date: string | null): Availability =>
  date !== null
    ? available
    : unavailable({
        id: 'Isi dahulu tanggal atau tahun BA.',
        en: 'Fill in the date or the year of the minute first.',
      });

interface AskedProps extends Omit<ClearSectionProps, 'onDone'> {
  readonly hectares: number | null;
}

/** What is to be cleared, in words and hectares. */
function Asked({ document, drawn, request, hectares }: AskedProps) {
  const { t, show } = useTranslation();
  const { method } = document.comparison;
  const clearedBy = useClearedBy();
  const labelOf = (id: AreaId) => drawn.areas.find((area) => area.id === id)?.label ?? '';
  const already = 'shape' in request ? [] : request.areas.filter((id) => clearedBy.has(id));
  const name =
    'shape' in request
      ? t('cleared.partOf', { name: labelOf(request.area) })
      : request.areas.length === 1
        ? labelOf(request.areas[0])
        : t('areas.count', { count: request.areas.length });
  return (
    <>
      <p className={styles.asked}>
        <b>{name}</b> <strong title={show(METHOD_NAMES[method])}>{hectareText(hectares)}</strong>
      </p>
      {already.length > 0 && (
        <p className={styles.soft}>
          {t('cleared.already', {
            count: already.length,
            names: [...new Set(already.map((id) => clearedBy.get(id)))].join(', '),
          })}
        </p>
      )}
    </>
  );
}

interface AfterProps extends AskedProps {
  readonly by: { readonly minute: MinuteId | null; readonly date: string };
  readonly name: string;
}

/** The state that follows, by its name in the comparison. */
function After({ document, drawn, request, hectares, by, name }: AfterProps) {
  const { t, show } = useTranslation();
  const { method } = document.comparison;
  const all = useAreaHectares();
  const clearedBy = useClearedBy();
  const taken =
    'shape' in request
      ? (hectares ?? 0)
      : sumHectares(
          request.areas.filter((id) => !clearedBy.has(id)),
          all,
        );
  const left = leftAfter(drawn, minutesOf(document, drawn.id), all, by, taken);
  return (
    <p className={styles.after}>
      {t('cleared.after', {
        taken: hectareText(taken),
        state: `${drawn.decree.name} · ${name}`,
        left: hectareText(left),
      })}{' '}
      <small>{t('cleared.afterHint', { method: show(METHOD_NAMES[method]) })}</small>
    </p>
  );
}
