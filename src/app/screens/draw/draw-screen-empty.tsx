import type { ProjectDocument } from '../../../project/document.ts';
import { operations } from '../../../project/operations/registry.ts';
import { delineationsInTime } from '../../../project/states.ts';
import { openDialog } from '../../commands/dialogs.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { act } from '../../state/project.ts';
import { openScreen } from '../../state/view.ts';
import styles from './draw-screen.module.css';
import { START_WAYS, setStartWay } from './start-way.ts';

/** No SK is drawn yet: how one begins. */
export function DrawScreenEmpty({ document }: { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  const decrees = delineationsInTime(document);
  const isEmpty = decrees.length === 0;
  return (
    <section className={styles.empty} aria-label={t('start.title')}>
      <h2>{t('start.title')}</h2>
      <p>{t('start.teach')}</p>
      <ul className={styles.ways}>
        {START_WAYS.map(({ id, icon, label, hint, needsState }) => (
          <li key={id}>
            <button
              type="button"
              aria-disabled={(needsState && isEmpty) || undefined}
              onClick={() => {
                if (needsState && isEmpty) return;
                setStartWay(id);
                openDialog('start');
              }}
            >
              <Icon name={icon} />
              <span>
                <b>{t(label)}</b>
                <small>{t(needsState && isEmpty ? 'start.needsState' : hint)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isEmpty ? (
        <Button onClick={() => openScreen('data')}>{t('compare.toData')}</Button>
      ) : (
        <>
          <p>{t('start.choose')}</p>
          <ul className={styles.decrees}>
            {decrees.map(({ id, decree }) => (
              <li key={id}>
                <Button
                  icon="draw"
                  onClick={() => act(operations.chooseStates, { after: { delineation: id, minute: null } })}
                >
                  {decree.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
