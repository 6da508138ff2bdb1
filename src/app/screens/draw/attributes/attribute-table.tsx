import { useMemo, useState } from 'react';
import type { Delineation } from '../../../../domain/delineation.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { useToasts } from '../../../components/toasts.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { setTableOpen, useDraw } from '../../../state/draw.ts';
import { useDrawn } from '../areas/use-drawn.ts';
import styles from './attribute-table.module.css';
import { ColumnChooser } from './column-chooser.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { SetSelected } from './set-selected.tsx';
import { rowsText } from './table-acts.ts';
import { TableGrid } from './table-grid.tsx';
import { type TableView, useTableView } from './table-rows.ts';
import { dropFilters, setQuery, useTable } from './table-state.ts';
import type { ActiveCell } from './use-grid.ts';

/** All areas of the SK being drawn as a table, in a drawer under the map; nothing while it is closed. */
export function AttributeTable() {
  const open = useDraw((state) => state.tableOpen);
  const drawn = useDrawn();
  return open && drawn ? <TableDrawer key={drawn.id} drawn={drawn} /> : null;
}

function TableDrawer({ drawn }: { readonly drawn: Delineation }) {
  const { t } = useTranslation();
  const view = useTableView(drawn.areas);
  const [active, setActive] = useState<ActiveCell | null>(null);
  /** Null: nothing is being pasted; empty: cells are asked for. */
  const [pasted, setPasted] = useState<readonly (readonly string[])[] | null>(null);
  const areas = useDraw((state) => state.areas);
  const chosen = useMemo(() => {
    const wanted = new Set(areas);
    return view.rows.filter(({ area }) => wanted.has(area.id));
  }, [view.rows, areas]);
  return (
    <section
      className={styles.drawer}
      aria-label={t('table.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || pasted) return;
        event.stopPropagation();
        setTableOpen(false);
      }}
    >
      <TableBar view={view} total={drawn.areas.length} onPaste={() => setPasted([])} />
      {chosen.length > 1 && <SetSelected chosen={chosen} column={active?.column ?? null} />}
      {view.rows.length === 0 && (
        <p className={styles.none}>{t(drawn.areas.length === 0 ? 'areas.none' : 'table.noRow')}</p>
      )}
      <TableGrid view={view} active={active} onActivate={setActive} onPaste={setPasted} />
      {pasted && (
        <PasteDialog
          pasted={pasted}
          view={view}
          all={drawn.areas}
          active={active}
          chosen={chosen}
          onClose={() => setPasted(null)}
        />
      )}
    </section>
  );
}

interface TableBarProps {
  readonly view: TableView;
  readonly total: number;
  readonly onPaste: () => void;
}

function TableBar({ view, total, onPaste }: TableBarProps) {
  const { t, show } = useTranslation();
  const query = useTable((state) => state.query);
  const copy = async () => {
    const text = rowsText(view.rows, view.columns, ({ name }) => show(name));
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    useToasts.getState().say(t(done ? 'table.copied' : 'table.copyFailed', { count: view.rows.length }), {
      tone: done ? 'plain' : 'danger',
    });
  };
  return (
    <div className={styles.bar}>
      <h2>{t('table.title')}</h2>
      <span className={styles.search}>
        <SearchField label={t('table.search')} value={query} onChange={setQuery} />
      </span>
      <span className={styles.soft} role="status">
        {t('table.count', { shown: view.rows.length, total })}
      </span>
      {view.rows.length < total && (
        <Button look="quiet" onClick={dropFilters}>
          {t('table.dropFilters')}
        </Button>
      )}
      <ColumnChooser columns={view.allColumns} />
      <Button title={t('table.pasteHint')} onClick={onPaste}>
        {t('table.paste')}
      </Button>
      <Button title={t('table.copyHint')} onClick={() => void copy()}>
        {t('table.copy')}
      </Button>
      <IconButton icon="close" label={t('common.close')} keys="Esc" onClick={() => setTableOpen(false)} />
    </div>
  );
}
