import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ProjectEntry } from '../../../project/storage/storage.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { dateTimeText } from '../../format/dates.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { project, sayProblem, useProject } from '../../state/project.ts';
import { openProjectFile, saveProjectFile } from '../../state/project-files.ts';
import { restoreProject, trashProject } from '../../state/trash.ts';
import styles from './projects-dialog.module.css';

/** Every project of this browser; those thrown away can be taken back until they are removed for good. */
export default function ProjectsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const projects = useProject((state) => state.projects);
  const problem = useProject((state) => state.storageProblem);
  const { show } = useTranslation();
  useEffect(() => {
    void project.getState().refresh();
  }, []);
  const trashed = projects.filter((entry) => entry.trashedAt !== null);
  return (
    <Dialog title={t('projects.title')} onClose={onClose}>
      <NewProject onMade={onClose} />
      <ProjectFiles onOpened={onClose} />
      {problem && <p role="alert">{show(problem.message)}</p>}
      <ul className={styles.list}>
        {projects
          .filter((entry) => entry.trashedAt === null)
          .map((entry) => (
            <ProjectRow key={entry.id} entry={entry} onOpened={onClose} />
          ))}
      </ul>
      {trashed.length > 0 && (
        <>
          <h3>{t('projects.trash')}</h3>
          <ul className={styles.list}>
            {trashed.map((entry) => (
              <TrashRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function NewProject({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const made = await project.getState().create(name);
    if (made.ok) onMade();
    else sayProblem(made.failure);
  };
  return (
    <form className={styles.make} onSubmit={submit}>
      <input
        aria-label={t('projects.newName')}
        placeholder={t('projects.newName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="primary" icon="plus">
        {t('projects.make')}
      </Button>
    </form>
  );
}

/** The open project as a file, and projects from files. */
function ProjectFiles({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const isOpen = useProject(({ document }) => document !== null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    await openProjectFile(file);
    onOpened();
  };
  return (
    <>
      <div className={styles.files}>
        <Button icon="download" disabled={!isOpen} onClick={() => void saveProjectFile()}>
          {t('projects.saveFile')}
        </Button>
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('projects.openFile')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".deliniasi"
          hidden
          aria-label={t('projects.openFile')}
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </div>
      <p className={styles.soft}>{t('projects.saveFileHint')}</p>
    </>
  );
}

function ProjectRow({ entry, onOpened }: { readonly entry: ProjectEntry; readonly onOpened: () => void }) {
  const { t, show } = useTranslation();
  const openId = useProject((state) => state.document?.id);
  const open = async () => {
    const opened = await project.getState().open(entry.id);
    if (opened.ok) onOpened();
    else sayProblem(opened.failure);
  };
  return (
    <li className={styles.row}>
      <div>
        <b>{entry.name}</b>
        {entry.problem ? (
          <p role="alert">{show(entry.problem.message)}</p>
        ) : (
          <p className={styles.soft}>
            {t('projects.holds', {
              decrees: entry.delineations,
              areas: entry.areas,
              layers: entry.unitLayers,
            })}{' '}
            · {dateTimeText(entry.changedAt)}
          </p>
        )}
      </div>
      {entry.id === openId ? (
        <span className={styles.soft}>{t('projects.isOpen')}</span>
      ) : (
        <Button disabled={entry.problem !== null} onClick={open}>
          {t('projects.open')}
        </Button>
      )}
      <IconButton
        icon="trash"
        label={t('data.remove', { name: entry.name })}
        onClick={() => trashProject(entry)}
      />
    </li>
  );
}

function TrashRow({ entry }: { readonly entry: ProjectEntry }) {
  const { t } = useTranslation();
  const purge = async () => {
    const done = await project.getState().purge(entry.id);
    if (!done.ok) sayProblem(done.failure);
  };
  return (
    <li className={styles.row}>
      <div>
        <b>{entry.name}</b>
      </div>
      <Button icon="undo" onClick={() => restoreProject(entry.id)}>
        {t('projects.restore')}
      </Button>
      <Button onClick={purge}>{t('projects.purge')}</Button>
    </li>
  );
}
