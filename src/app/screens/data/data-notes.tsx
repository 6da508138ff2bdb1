import { useMemo } from 'react';
import type { ProjectDocument } from '../../../project/document.ts';
import { NoteList } from '../../components/note-list.tsx';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { visitPoint } from '../../state/visit.ts';
import styles from './data-screen.module.css';

/** What the intake found in the data that is loaded; it stays with the project. */
export function DataNotes({ document }: { readonly document: ProjectDocument | null }) {
  const { t } = useTranslation();
  const notes = useMemo(
    () =>
      document ? [...document.delineations, ...document.unitLayers].flatMap((layer) => layer.notes) : [],
    [document],
  );
  if (notes.length === 0) return null;
  return (
    <section aria-label={t('data.notes')}>
      <h2 className={styles.heading}>
        {t('data.notes')} <small>{integer(notes.length)}</small>
      </h2>
      <NoteList notes={notes} onVisit={visitPoint} />
    </section>
  );
}
