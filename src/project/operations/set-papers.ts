import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';
import type { PaperSettings } from '../papers.ts';

/** Sets what official papers carry besides the figures. */
export const setPapers: Operation<Partial<PaperSettings>> = {
  id: 'set-papers',
  label: () => ({ id: 'Atur kop dan tanda tangan', en: 'Set the head and signatures' }),
  availability: () => available,
  apply(document, settings) {
    const papers = { ...document.papers, ...settings };
    const isSame = JSON.stringify(papers) === JSON.stringify(document.papers);
    return change(this.label(settings), isSame ? document : { ...document, papers });
  },
};
