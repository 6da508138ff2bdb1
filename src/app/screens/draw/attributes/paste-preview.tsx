import { type ReactNode, useState } from 'react';
import { fieldOf } from '../../../../project/attributes/fields.ts';
import type { Misfit, PastePlan, PlannedChange } from '../../../../project/attributes/paste.ts';
import { fieldText } from '../../../../project/attributes/read-field.ts';
import { Button } from '../../../components/button.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-table.module.css';

const FIRST_SHOWN = 100;

/** What would change, and what does not fit with the reason. */
export function PastePreview({ plan: { changes, misfits, unchanged } }: { readonly plan: PastePlan }) {
  const { t } = useTranslation();
  return (
    <div className={styles.preview}>
      <p role="status">
        {t('paste.summary', { changes: changes.length, unchanged, misfits: misfits.length })}
      </p>
      {misfits.length > 0 && (
        <section>
          <h3>{t('paste.misfits', { count: misfits.length })}</h3>
          <Shown items={misfits} render={(misfit) => <MisfitLine misfit={misfit} />} />
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h3>{t('paste.changes', { count: changes.length })}</h3>
          <Shown items={changes} render={(change) => <ChangeLine change={change} />} />
        </section>
      )}
    </div>
  );
}

interface ShownProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactNode;
}

function Shown<Item>({ items, render }: ShownProps<Item>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(FIRST_SHOWN);
  return (
    <>
      <ul>
        {items.slice(0, shown).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a plan have no identity but their place in it
          <li key={index}>{render(item)}</li>
        ))}
      </ul>
      {shown < items.length && (
        <Button look="quiet" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {t('common.showMore', { count: items.length - shown })}
        </Button>
      )}
    </>
  );
}

function MisfitLine({ misfit: { row, column, text, reason } }: { readonly misfit: Misfit }) {
  const { t, show } = useTranslation();
  return (
    <>
      <b>
        {t('paste.row', { row })}
        {column && ` · ${show(column)}`}
      </b>{' '}
      <q>{text}</q> <small>{show(reason)}</small>
    </>
  );
}

function ChangeLine({ change }: { readonly change: PlannedChange }) {
  const { t, show } = useTranslation();
  const name = fieldOf(change.field)?.name;
  const textOf = (value: PlannedChange['value']) => fieldText(value) || t('paste.empty');
  return (
    <>
      <b>{change.label}</b> {name && show(name)}: <s>{textOf(change.before)}</s> → {textOf(change.value)}
      {change.remark && <small> {show(change.remark)}</small>}
    </>
  );
}
