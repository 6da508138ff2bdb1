import type { ProjectDocument } from '../../../project/document.ts';
import { setPapers } from '../../../project/operations/set-papers.ts';
import type { PaperSettings } from '../../../project/papers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { act } from '../../state/project.ts';
import styles from './form.module.css';
import { FormText } from './form-text.tsx';
import { LogoField } from './logo-field.tsx';
import { SignatoryList } from './signatory-list.tsx';

const set = (papers: Partial<PaperSettings>): void => {
  act(setPapers, papers);
};

/** What official papers carry besides the figures; part of the project, each change one step to undo. */
export function PapersForm({ document: { papers } }: { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p className={styles.remark}>{t('print.papersHint')}</p>
      <FormText
        key={`government ${papers.government}`}
        label={t('print.government')}
        example={t('print.governmentExample')}
        value={papers.government}
        onCommit={(government) => set({ government })}
      />
      <FormText
        key={`agency ${papers.agency}`}
        label={t('print.agency')}
        example={t('print.agencyExample')}
        value={papers.agency}
        onCommit={(agency) => set({ agency })}
      />
      <LogoField logo={papers.logo} onChange={(logo) => set({ logo })} />
      <div className={`${styles.pair} ${styles.even}`}>
        <FormText
          key={`place ${papers.place}`}
          label={t('print.place')}
          value={papers.place}
          onCommit={(place) => set({ place })}
        />
        <FormText
          key={`edition ${papers.edition}`}
          label={t('print.edition')}
          value={papers.edition === null ? '' : String(papers.edition)}
          hint={t('print.editionHint')}
          faultOf={(text) => (/^(\d{4})?$/.test(text) ? null : t('print.editionWrong'))}
          onCommit={(text) => set({ edition: text === '' ? null : Number(text) })}
        />
      </div>
      <FormText
        key={`source ${papers.source}`}
        label={t('print.source')}
        hint={t('print.sourceHint')}
        rows={2}
        value={papers.source}
        onCommit={(source) => set({ source })}
      />
      <SignatoryList signatories={papers.signatories} onChange={(signatories) => set({ signatories })} />
    </form>
  );
}
