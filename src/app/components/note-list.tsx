import { useMemo, useState } from 'react';
import type { Note, Severity } from '../../domain/note.ts';
import type { Position } from '../../geo/column.ts';
import { integer } from '../format/numbers.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './note-list.module.css';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const FIRST_SHOWN = 50;

interface NoteListProps {
  readonly notes: readonly Note[];
  /** Null: there is no map to show the place on. */
  readonly onVisit: ((at: Position) => void) | null;
}

/** What was found, the worst first, each with its place and a way there. */
export function NoteList({ notes, onVisit }: NoteListProps) {
  const groups = useMemo(
    () => ORDER.map((severity) => ({ severity, notes: notes.filter((note) => note.severity === severity) })),
    [notes],
  );
  return (
    <div className={styles.groups}>
      {groups.map(
        (group) => group.notes.length > 0 && <NoteGroup key={group.severity} {...group} onVisit={onVisit} />,
      )}
    </div>
  );
}

interface NoteGroupProps extends NoteListProps {
  readonly severity: Severity;
}

function NoteGroup({ severity, notes, onVisit }: NoteGroupProps) {
  const { t, show } = useTranslation();
  const [shown, setShown] = useState(FIRST_SHOWN);
  return (
    <section>
      <h3 className={styles[severity]}>
        <Icon name={severity} size={16} />
        {t(`severity.${severity}`)} · {integer(notes.length)}
      </h3>
      <ul>
        {notes.slice(0, shown).map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no identity but their place in a list that never changes
          <li key={index}>
            <p>{show(note.message)}</p>
            <NotePlace note={note} />
            {note.place.at && onVisit && <VisitButton at={note.place.at} onVisit={onVisit} />}
          </li>
        ))}
      </ul>
      {shown < notes.length && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {t('common.showMore', { count: notes.length - shown })}
        </Button>
      )}
    </section>
  );
}

function NotePlace({ note: { place } }: { readonly note: Note }) {
  const parts = [place.file, place.layer, place.label].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 && <small>{parts.join(' › ')}</small>;
}

function VisitButton({ at, onVisit }: { readonly at: Position; readonly onVisit: (at: Position) => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.visit} onClick={() => onVisit(at)}>
      <Icon name="target" size={14} />
      {t('common.zoomTo')}
    </button>
  );
}
