import { type FormEvent, useState } from 'react';
import type { Delineation } from '../../../domain/delineation.ts';
import { columnBounds } from '../../../geo/column.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { operations } from '../../../project/operations/registry.ts';
import { delineationsInTime } from '../../../project/states.ts';
import { Badge } from '../../components/badge.tsx';
import { IconButton } from '../../components/button.tsx';
import { hectareText, integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { flyTo } from '../../map/stage.ts';
import { act, actWithUndo } from '../../state/project.ts';
import styles from './data-screen.module.css';
import { statedTotal } from './stated-total.ts';
import { useDrawnHectares } from './use-drawn-hectares.ts';

export function DecreeList({ document }: { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  const delineations = delineationsInTime(document);
  return (
    <section aria-label={t('data.decrees')}>
      <h2 className={styles.heading}>
        {t('data.decrees')} <small>{t('data.count', { count: delineations.length })}</small>
      </h2>
      {delineations.length === 0 && <p className={styles.soft}>{t('data.noDecree')}</p>}
      <ul>
        {delineations.map((delineation) => (
          <li key={delineation.id} className={styles.card}>
            <DecreeCard document={document} delineation={delineation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DecreeCardProps {
  readonly document: ProjectDocument;
  readonly delineation: Delineation;
}

function DecreeCard({ document, delineation }: DecreeCardProps) {
  const { t } = useTranslation();
  const { decree, areas, geometry, source, illustrative } = delineation;
  const drawn = useDrawnHectares(geometry);
  const bounds = columnBounds(geometry);
  const minutes = document.minutes.filter((minute) => minute.delineation === delineation.id);
  return (
    <>
      <div className={styles.cardHead}>
        <div>
          <DecreeName key={`${decree.name} ${decree.year}`} delineation={delineation} />
        </div>
        {bounds && (
          <IconButton
            icon="target"
            label={t('data.showOnMap', { name: decree.name })}
            onClick={() => flyTo(bounds)}
          />
        )}
        <IconButton
          icon="trash"
          label={t('data.remove', { name: decree.name })}
          onClick={() => actWithUndo(operations.removeDelineation, { id: delineation.id })}
        />
      </div>
      <dl className={styles.figures}>
        <div>
          <dt>{t('data.areas')}</dt>
          <dd>{integer(areas.length)}</dd>
        </div>
        <div>
          <dt>{t('data.statedHa')}</dt>
          <dd>{hectareText(statedTotal(delineation))}</dd>
        </div>
        <div>
          <dt title={t('data.drawnHint')}>{t('data.drawnHa')}</dt>
          <dd>{hectareText(drawn)}</dd>
        </div>
      </dl>
      {minutes.length > 0 && (
        <ul className={styles.minutes}>
          {minutes.map((minute) => (
            <li key={minute.id}>
              {t('data.minute', { name: minute.name, count: minute.clearedAreas.length })}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.source}>
        <span>
          {source.files.join(', ')} · {source.crs}
        </span>
        {illustrative && <Badge title={t('common.illustrativeHint')}>{t('common.illustrative')}</Badge>}
      </p>
    </>
  );
}

/** Name and year, written when the field is left or Enter is pressed. */
function DecreeName({ delineation: { id, decree } }: { readonly delineation: Delineation }) {
  const { t } = useTranslation();
  const [name, setName] = useState(decree.name);
  const [year, setYear] = useState(decree.year === null ? '' : String(decree.year));
  const keep = () => {
    const typedYear = year.trim() === '' ? null : Number(year);
    if (name === decree.name && typedYear === decree.year) return;
    if (act(operations.renameDelineation, { id, name, year: typedYear })) return;
    setName(decree.name);
    setYear(decree.year === null ? '' : String(decree.year));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className={styles.nameRow} onSubmit={submit}>
      <input
        aria-label={t('data.decreeName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
      />
      <input
        className={styles.year}
        aria-label={t('data.decreeYear')}
        inputMode="numeric"
        placeholder={t('data.year')}
        value={year}
        onChange={(event) => setYear(event.target.value)}
        onBlur={keep}
      />
      <button type="submit" hidden>
        {t('common.save')}
      </button>
    </form>
  );
}
