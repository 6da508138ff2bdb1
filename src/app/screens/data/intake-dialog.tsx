import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import {
  acceptProposals,
  changeProposal,
  isAccepted,
  reviewProposals,
  useIntake,
} from '../../state/intake.ts';
import styles from './intake-dialog.module.css';
import { ProposalCard } from './proposal-card.tsx';

/** How each layer would be taken in: every part can be changed, and nothing need be. */
export default function IntakeDialog() {
  const { t } = useTranslation();
  const proposals = useIntake((state) => state.proposals);
  const notes = useIntake((state) => state.notes);
  const accepted = proposals.filter(isAccepted);
  const undecided = accepted.filter((proposal) => proposal.crs === null);
  return (
    <Dialog
      wide
      title={t('intake.title')}
      onClose={() => reviewProposals(false)}
      foot={
        <>
          {undecided.length > 0 && (
            <p className={styles.undecided}>{t('intake.undecided', { count: undecided.length })}</p>
          )}
          <Button onClick={() => reviewProposals(false)}>{t('intake.later')}</Button>
          <Button
            look="primary"
            disabled={accepted.length === 0 || undecided.length > 0}
            onClick={() => void acceptProposals()}
          >
            {t('intake.load', { count: accepted.length })}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{t('intake.intro')}</p>
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <li key={proposal.key}>
            <ProposalCard proposal={proposal} onChange={(part) => changeProposal(proposal.key, part)} />
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <section aria-label={t('intake.found')}>
          <h3>{t('intake.found')}</h3>
          <NoteList notes={notes} onVisit={null} />
        </section>
      )}
    </Dialog>
  );
}
