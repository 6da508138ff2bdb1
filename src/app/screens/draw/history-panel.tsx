import { type FormEvent, useMemo, useState } from 'react';
import { drawnIn } from '../../commands/drawn.ts';
import { VirtualList } from '../../components/virtual-list.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { setAuthor, useProject } from '../../state/project.ts';
import { historyEntries } from './history-entries.ts';
import { HistoryExportButton } from './history-export-button.tsx';
import styles from './history-panel.module.css';
import { HistoryRow } from './history-row.tsx';

const ROW_HEIGHT = 58;

/** Every step, the newest first; any of them can be gone to. */
export function HistoryPanel() {
  const { t } = useTranslation();
  const history = useProject((state) => state.history);
  const drawn = useProject(({ document }) => drawnIn(document));
  const [onlyDecree, setOnlyDecree] = useState(false);
  const only = onlyDecree ? (drawn?.id ?? null) : null;
  const entries = useMemo(() => historyEntries(history, only), [history, only]);
  const now = entries.find(({ standing }) => standing === 'now');
  return (
    <section className={styles.panel} aria-label={t('history.title')}>
      <div className={styles.tools}>
        <Author />
        <label className={styles.only}>
          <input
            type="checkbox"
            checked={onlyDecree}
            onChange={(event) => setOnlyDecree(event.target.checked)}
          />
          {t('history.onlyDecree')}
        </label>
        {drawn && <HistoryExportButton drawn={drawn} />}
      </div>
      {entries.length === 1 && (
        <p className={styles.empty}>{t(onlyDecree ? 'history.emptyDecree' : 'history.empty')}</p>
      )}
      {entries.length > 1 && (
        <VirtualList
          label={t('history.title')}
          items={entries}
          keyOf={keyOf}
          rowHeight={ROW_HEIGHT}
          chosen={now ? keyOf(now) : null}
          render={(entry) => <HistoryRow entry={entry} />}
        />
      )}
    </section>
  );
}

const keyOf = ({ step }: { readonly step: { readonly id: string } | null }): string => step?.id ?? 'start';

/** Set once; each step from then on bears it. */
function Author() {
  const { t } = useTranslation();
  const author = useProject((state) => state.author);
  return <AuthorField key={author} author={author ?? ''} label={t('history.author')} />;
}

function AuthorField({ author, label }: { readonly author: string; readonly label: string }) {
  const [typed, setTyped] = useState(author);
  const keep = () => typed !== author && setAuthor(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className={styles.author} onSubmit={submit}>
      <label>
        {label}
        <input
          value={typed}
          autoComplete="name"
          maxLength={80}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
        />
      </label>
    </form>
  );
}
