import { type FormEvent, useState } from 'react';
import { renameProject } from '../../project/operations/rename-project.ts';
import { Badge } from '../components/badge.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { act, useDocument, useIllustrative, useProject } from '../state/project.ts';
import { LinkButton } from './link-button.tsx';
import styles from './project-header.module.css';

/** Name of the project, what it holds, whether it is kept. */
export function ProjectHeader() {
  const { t } = useTranslation();
  const document = useDocument();
  const illustrative = useIllustrative();
  if (!document)
    return (
      <header className={styles.header}>
        <h1>Deliniasi</h1>
      </header>
    );
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1 className="visually-hidden">{document.name}</h1>
        <ProjectName key={`${document.id} ${document.name}`} name={document.name} />
        {illustrative && <Badge title={t('common.illustrativeHint')}>{t('common.illustrative')}</Badge>}
        <LinkButton className={styles.link} />
      </div>
      <p className={styles.sub}>
        {t('header.holds', {
          decrees: document.delineations.length,
          minutes: document.minutes.length,
          units: document.unitLayers.find(({ id }) => id === document.comparison.units)?.units.length ?? 0,
        })}
        <SaveState />
      </p>
      <Warning />
    </header>
  );
}

function ProjectName({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const keep = () => {
    if (typed !== name && !act(renameProject, { name: typed })) setTyped(name);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className={styles.name} onSubmit={submit}>
      <span aria-hidden="true">{typed || ' '}</span>
      <input
        aria-label={t('header.projectName')}
        title={name}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
    </form>
  );
}

function SaveState() {
  const { t } = useTranslation();
  const { kind } = useProject((state) => state.saveState);
  return <span role="status"> · {t(`save.${kind}`)}</span>;
}

function Warning() {
  const { show } = useTranslation();
  const saveState = useProject((state) => state.saveState);
  if (saveState.kind !== 'memory-only') return null;
  return (
    <p className={styles.warning} role="alert">
      {show(saveState.reason)}
    </p>
  );
}
