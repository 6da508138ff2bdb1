import type { Delineation } from '../../../domain/delineation.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { operations } from '../../../project/operations/registry.ts';
import { delineationsInTime, sameState, stateOptions } from '../../../project/states.ts';
import { openDialog } from '../../commands/dialogs.ts';
import { Button } from '../../components/button.tsx';
import { Picker } from '../../components/picker.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { act } from '../../state/project.ts';
import styles from './draw-screen.module.css';
import { DrawScreenTotals } from './draw-screen-totals.tsx';

interface DrawScreenHeadProps {
  readonly document: ProjectDocument;
  readonly drawn: Delineation;
}

/** Which SK is drawn, what it is compared with, and what it comes to. */
export function DrawScreenHead({ document, drawn }: DrawScreenHeadProps) {
  const { t } = useTranslation();
  const decrees = delineationsInTime(document).map(({ id, decree }) => ({ id, name: decree.name }));
  const states = stateOptions(document).filter(
    ({ ref }) => ref.delineation !== drawn.id || ref.minute !== null,
  );
  const { before } = document.comparison;
  return (
    <section className={styles.head} aria-label={t('draw.decree')}>
      <div className={styles.pickers}>
        <Picker
          label={t('draw.decree')}
          options={decrees}
          chosen={decrees.findIndex(({ id }) => id === drawn.id)}
          none={t('compare.chooseState')}
          onChoose={({ id }) => act(operations.chooseStates, { after: { delineation: id, minute: null } })}
        />
        <Picker
          label={t('draw.previous')}
          options={states}
          chosen={states.findIndex(({ ref }) => sameState(ref, before))}
          none={t('compare.chooseState')}
          onChoose={({ ref }) => act(operations.chooseStates, { before: ref })}
        />
      </div>
      <DrawScreenTotals document={document} drawn={drawn}>
        <Button icon="plus" onClick={() => openDialog('start')}>
          {t('draw.newDecree')}
        </Button>
      </DrawScreenTotals>
    </section>
  );
}
