import { useEffect } from 'react';
import { useAudience } from '../../../state/present-audience.ts';
import { askForPages } from '../../../state/present-audience-guest.ts';
import { setPages } from '../../../state/present-show.ts';
import type { Show } from '../../../state/present-show-model.ts';
import { pagesNeeded, rowsPerPage, tableRows } from './table-pages.ts';

/** How many pages the closing table has follows from the size of the wall; of two windows, from the one that holds less. */
export function useTablePages({ presentation, role }: Show): void {
  const askedBeside = useAudience((state) => state.pages);
  useEffect(() => {
    const rows = tableRows(presentation.compared, presentation.scenes);
    const count = () => {
      const own = pagesNeeded(rows.length, rowsPerPage(innerWidth, innerHeight));
      if (role === 'audience') askForPages(own);
      else setPages(role === 'presenter' ? Math.max(own, askedBeside) : own);
    };
    count();
    addEventListener('resize', count);
    return () => removeEventListener('resize', count);
  }, [presentation, role, askedBeside]);
}
