import { useEffect } from 'react';
import { type Show, setPages } from '../../../state/present-show.ts';
import { pagesNeeded, rowsPerPage, tableRows } from './table-pages.ts';

/** How many pages the closing table has follows from the size of the wall. */
export function useTablePages({ presentation }: Show): void {
  useEffect(() => {
    const rows = tableRows(presentation.compared, presentation.scenes);
    const count = () => setPages(pagesNeeded(rows.length, rowsPerPage(innerWidth, innerHeight)));
    count();
    addEventListener('resize', count);
    return () => removeEventListener('resize', count);
  }, [presentation]);
}
