import { useMemo, useState } from 'react';
import type { SlumArea } from '../../../../domain/delineation.ts';
import type { DecimalMark } from '../../../../domain/numbers.ts';
import type { TableRow } from '../../../../project/attributes/columns.ts';
import { parseCells } from '../../../../project/attributes/delimited.ts';
import { keyFieldsOf } from '../../../../project/attributes/match-rows.ts';
import { headingsOf, pastedMark, planPaste } from '../../../../project/attributes/paste.ts';
import { available, unavailable } from '../../../../project/operation.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';
import { PastePreview } from './paste-preview.tsx';
import { ReasonedButton } from './reasoned-button.tsx';
import type { TableView } from './table-rows.ts';
import type { ActiveCell } from './use-grid.ts';
import { writeFields } from './write-fields.ts';

interface PasteDialogProps {
  /** Empty: they are asked for. */
  readonly pasted: readonly (readonly string[])[];
  readonly view: TableView;
  readonly all: readonly SlumArea[];
  readonly active: ActiveCell | null;
  /** Rows that are chosen: a single cell is pasted into all of them. */
  readonly chosen: readonly TableRow[];
  readonly onClose: () => void;
}

/** What pasting would do, before it is done: one step. */
export function PasteDialog({ pasted, view, all, active, chosen, onClose }: PasteDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const cells = useMemo(() => (pasted.length > 0 ? pasted : parseCells(typed)), [pasted, typed]);
  const found = useMemo(() => headingsOf(cells), [cells]);
  const [withHeadings, setWithHeadings] = useState(true);
  const [chosenMark, setMark] = useState<DecimalMark | null>(null);
  const [byKey, setByKey] = useState(false);
  const headings = withHeadings ? found : null;
  const canMatch = headings !== null && keyFieldsOf(headings).length > 0;
  const mark = chosenMark ?? pastedMark(cells);
  const plan = useMemo(() => {
    const isOne = cells.length === 1 && cells[0].length === 1;
    const isFill = isOne && chosen.some(({ area }) => area.id === active?.area);
    const firstRow = active ? (view.rowOf.get(active.area) ?? 0) : 0;
    const rows = isFill ? chosen : byKey && canMatch ? null : view.rows.slice(firstRow);
    const firstColumn = Math.max(
      0,
      view.columns.findIndex(({ id }) => id === active?.column),
    );
    return planPaste({
      cells: isFill ? chosen.map(() => cells[0]) : cells,
      headings,
      areas: rows?.map(({ area }) => area) ?? all,
      columns: view.columns.slice(firstColumn),
      mark,
      byKey: byKey && canMatch,
    });
  }, [cells, headings, view, active, chosen, all, mark, byKey, canMatch]);
  const apply = () => {
    if (writeFields(plan.changes)) onClose();
  };
  return (
    <Dialog
      wide
      title={t('paste.title')}
      onClose={onClose}
      foot={
        <ReasonedButton
          look="primary"
          availability={plan.changes.length > 0 ? available : NOTHING}
          onClick={apply}
        >
          {t('paste.apply', { count: plan.changes.length })}
        </ReasonedButton>
      }
    >
      {pasted.length === 0 && (
        <label className={styles.typed}>
          {t('paste.here')}
          <textarea rows={4} value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
      )}
      <div className={styles.options}>
        <Segmented
          label={t('paste.mark')}
          value={mark}
          onChange={setMark}
          choices={[
            { value: 'comma', label: t('paste.comma') },
            { value: 'point', label: t('paste.point') },
          ]}
        />
        {found && (
          <label>
            <input
              type="checkbox"
              checked={withHeadings}
              onChange={({ target }) => setWithHeadings(target.checked)}
            />
            {t('paste.headings')}
          </label>
        )}
        {canMatch && (
          <label>
            <input type="checkbox" checked={byKey} onChange={({ target }) => setByKey(target.checked)} />
            {t('paste.byKey')}
          </label>
        )}
      </div>
      {cells.length > 0 && <PastePreview plan={plan} />}
    </Dialog>
  );
}

const NOTHING = unavailable({
  id: 'Tidak ada isian yang akan berubah. Tempel sel dari lembar sebar, atau mulai dari sel lain.',
  en: 'Nothing would change. Paste cells from a spreadsheet, or begin at another cell.',
});
