import { useState } from 'react';
import type { TableColumn } from '../../../../project/attributes/columns.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';
import { isShown, turnColumn, useTable } from './table-state.ts';

/** Which columns are shown; those of the file are for reading. */
export function ColumnChooser({ columns }: { readonly columns: readonly TableColumn[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const own = columns.filter(({ kind }) => kind !== 'original');
  const originals = columns.filter(({ kind }) => kind === 'original');
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('table.columns')}
      </Button>
      {open && (
        <Dialog title={t('table.columns')} onClose={() => setOpen(false)}>
          <ColumnChoices name={t('table.ownColumns')} columns={own} />
          {originals.length > 0 && (
            <ColumnChoices
              name={t('table.originalColumns', { count: originals.length })}
              columns={originals}
            />
          )}
          {originals.length === 0 && <p className={styles.soft}>{t('table.noOriginals')}</p>}
        </Dialog>
      )}
    </>
  );
}

interface ColumnChoicesProps {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

function ColumnChoices({ name, columns }: ColumnChoicesProps) {
  const { show } = useTranslation();
  const turned = useTable((state) => state.turned);
  return (
    <fieldset className={styles.choices}>
      <legend>{name}</legend>
      {columns.map((column) => (
        <label key={column.id}>
          <input type="checkbox" checked={isShown(column, turned)} onChange={() => turnColumn(column.id)} />
          {show(column.name)}
        </label>
      ))}
    </fieldset>
  );
}
