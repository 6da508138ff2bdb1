import { useState } from 'react';
import type { AreaId, Delineation, ReductionMinute } from '../../../../domain/delineation.ts';
import type { ProjectDocument } from '../../../../project/document.ts';
import { minutesOf } from '../../../../project/minutes.ts';
import { operations } from '../../../../project/operations/registry.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { hectareText } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { act, actWithUndo } from '../../../state/project.ts';
import { useAreaHectares } from '../areas/use-area-hectares.ts';
import styles from './clear-dialog.module.css';
import { type MinuteState, minuteStates } from './cleared-hectares.ts';
import { minuteDate } from './minute-date.ts';
import { MinuteFields } from './minute-fields.tsx';

const FIRST_SHOWN = 50;

interface MinuteListProps {
  readonly document: ProjectDocument;
  readonly drawn: Delineation;
  /** Goes to areas on the map. */
  readonly onVisit: (areas: readonly AreaId[]) => void;
}

/** The BAs of the SK in time, what each takes off, and what is left after it. */
export function MinuteList({ document, drawn, onVisit }: MinuteListProps) {
  const { t } = useTranslation();
  const hectares = useAreaHectares();
  const states = minuteStates(drawn, minutesOf(document, drawn.id), hectares);
  return (
    <section className={styles.section}>
      <h3>{t('cleared.list', { name: drawn.decree.name })}</h3>
      {states.length === 0 && <p className={styles.soft}>{t('cleared.none')}</p>}
      {states.map((state) => (
        <MinuteCard key={state.minute.id} state={state} drawn={drawn} onVisit={onVisit} />
      ))}
      <p className={styles.soft}>{t('cleared.explained')}</p>
    </section>
  );
}

interface MinuteCardProps {
  readonly state: MinuteState;
  readonly drawn: Delineation;
  readonly onVisit: (areas: readonly AreaId[]) => void;
}

function MinuteCard({ state: { minute, clearedHa, leftHa }, drawn, onVisit }: MinuteCardProps) {
  const { t } = useTranslation();
  const { id, name, number, date, note, clearedAreas } = minute;
  return (
    <details className={styles.card}>
      <summary>
        <b>{name}</b>
        <span>
          {t('cleared.figures', {
            count: clearedAreas.length,
            taken: hectareText(clearedHa),
            left: hectareText(leftHa),
          })}
        </span>
      </summary>
      <p className={styles.soft}>{[number, minuteDate(date), note].filter(Boolean).join(' · ')}</p>
      <div className={styles.acts}>
        {clearedAreas.length > 0 && (
          <Button icon="target" onClick={() => onVisit(clearedAreas)}>
            {t('common.zoomTo')}
          </Button>
        )}
        <Button icon="trash" onClick={() => actWithUndo(operations.removeMinute, { minute: id })}>
          {t('cleared.remove')}
        </Button>
      </div>
      <EditMinute key={`${name} ${number} ${date} ${note}`} minute={minute} />
      <ClearedAreas minute={minute} drawn={drawn} onVisit={onVisit} />
    </details>
  );
}

function EditMinute({ minute: { id, name, number, date, note } }: { readonly minute: ReductionMinute }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ name, number: number ?? '', date, note: note ?? '' });
  const isSame =
    typed.name === name &&
    typed.number === (number ?? '') &&
    typed.date === date &&
    typed.note === (note ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act(operations.editMinute, { minute: id, ...typed });
      }}
    >
      <MinuteFields typed={typed} onType={setTyped} />
      {!isSame && (
        <Button type="submit" look="primary">
          {t('common.save')}
        </Button>
      )}
    </form>
  );
}

interface ClearedAreasProps {
  readonly minute: ReductionMinute;
  readonly drawn: Delineation;
  readonly onVisit: (areas: readonly AreaId[]) => void;
}

function ClearedAreas({ minute: { clearedAreas }, drawn, onVisit }: ClearedAreasProps) {
  const { t } = useTranslation();
  const hectares = useAreaHectares();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const wanted = new Set(clearedAreas);
  const areas = drawn.areas.filter(({ id }) => wanted.has(id));
  if (areas.length === 0) return <p className={styles.soft}>{t('cleared.noAreas')}</p>;
  return (
    <>
      <ul className={styles.areas}>
        {areas.slice(0, shown).map(({ id, label, kelurahan }) => (
          <li key={id}>
            <span>
              {label} {kelurahan && <small>{kelurahan}</small>}
            </span>
            <b>{hectareText(hectares.get(id) ?? null)}</b>
            <IconButton
              icon="target"
              label={t('data.showOnMap', { name: label })}
              onClick={() => onVisit([id])}
            />
            <Button
              look="quiet"
              onClick={() => actWithUndo(operations.unclearAreas, { delineation: drawn.id, areas: [id] })}
            >
              {t('cleared.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      {shown < areas.length && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {t('common.showMore', { count: areas.length - shown })}
        </Button>
      )}
    </>
  );
}
