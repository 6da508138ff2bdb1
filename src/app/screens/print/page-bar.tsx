import { useState } from 'react';
import { IconButton } from '../../components/button.tsx';
import { integer } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { turnToPage } from '../../state/print-session.ts';
import styles from './page-bar.module.css';

interface PageBarProps {
  readonly count: number;
  readonly titles: readonly string[];
}

/** From sheet to sheet: one by one, by number, or by name. */
export function PageBar({ count, titles }: PageBarProps) {
  const { t } = useTranslation();
  const page = usePrint((state) => state.page);
  return (
    <fieldset className={styles.bar} aria-label={t('print.pages')}>
      <IconButton
        icon="previous"
        label={t('print.previous')}
        keys="Page Up"
        reason={page === 0 ? t('print.firstSheet') : null}
        onClick={() => turnToPage(page - 1)}
      />
      <PageField key={page} page={page} />
      <span>{t('print.pageOf', { count: integer(count) })}</span>
      <IconButton
        icon="next"
        label={t('print.next')}
        keys="Page Down"
        reason={page >= count - 1 ? t('print.lastSheet') : null}
        onClick={() => turnToPage(page + 1)}
      />
      {count > 1 && (
        <select
          aria-label={t('print.goTo')}
          value={page}
          onChange={({ target }) => turnToPage(Number(target.value))}
        >
          {titles.map((title, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sheets may bear one title
            <option key={index} value={index}>
              {index + 1}. {title}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

function PageField({ page }: { readonly page: number }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(String(page + 1));
  const go = () => {
    const number = Number.parseInt(typed, 10);
    if (Number.isFinite(number)) turnToPage(number - 1);
    setTyped(String(usePrint.getState().page + 1));
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      aria-label={t('print.page')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={go}
      onKeyDown={({ key }) => key === 'Enter' && go()}
    />
  );
}
