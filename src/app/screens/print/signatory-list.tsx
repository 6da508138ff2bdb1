import type { Signatory } from '../../../project/papers.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './form.module.css';
import { FormText } from './form-text.tsx';
import own from './signatory-list.module.css';

interface SignatoryListProps {
  readonly signatories: readonly Signatory[];
  readonly onChange: (signatories: readonly Signatory[]) => void;
}

const EMPTY: Signatory = { role: '', name: '', number: '' };

/** Who signs, in the order of the block. */
export function SignatoryList({ signatories, onChange }: SignatoryListProps) {
  const { t } = useTranslation();
  const move = (from: number, to: number) => {
    const moved = signatories.filter((_, index) => index !== from);
    onChange(moved.toSpliced(to, 0, signatories[from]));
  };
  return (
    <section className={own.list}>
      <h2 className={styles.heading}>{t('print.signatories')}</h2>
      {signatories.length === 0 && <p className={styles.remark}>{t('print.noSignatories')}</p>}
      {signatories.map((signatory, index) => {
        const number = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: signatories have no identity but their place in the block
          <fieldset key={index} className={own.signatory}>
            <legend className="visually-hidden">{t('print.signatory', { number })}</legend>
            <div className={own.head}>
              <b aria-hidden="true">{number}</b>
              <IconButton
                icon="up"
                label={t('print.moveUp', { number })}
                reason={index === 0 ? t('print.firstSignatory') : null}
                onClick={() => move(index, index - 1)}
              />
              <IconButton
                icon="down"
                label={t('print.moveDown', { number })}
                reason={index === signatories.length - 1 ? t('print.lastSignatory') : null}
                onClick={() => move(index, index + 1)}
              />
              <IconButton
                icon="trash"
                label={t('print.removeSignatory', { number })}
                onClick={() => onChange(signatories.filter((_, each) => each !== index))}
              />
            </div>
            {(['role', 'name', 'number'] as const).map((part) => (
              <FormText
                key={`${part} ${signatory[part]}`}
                label={t(`print.${part}`)}
                value={signatory[part]}
                onCommit={(text) => onChange(signatories.with(index, { ...signatory, [part]: text }))}
              />
            ))}
          </fieldset>
        );
      })}
      <Button icon="plus" onClick={() => onChange([...signatories, EMPTY])}>
        {t('print.addSignatory')}
      </Button>
    </section>
  );
}
