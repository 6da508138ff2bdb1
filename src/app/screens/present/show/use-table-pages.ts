import { useEffect } from 'react';
import { type Show, setPages } from '../../../state/present-show.ts';
import { pagesOf, rowsPerPage, tableRows } from './table-pages.ts';

/** How many pages the closing table has follows from the size of the wall. */
export function useTablePages({ presentation }: Show): void {
  useEffect(() => {
    const rows = tableRows(presentation.compared, presentation.scenes);
    const count = () => setPages(pagesOf(rows, rowsPerPage(innerWidth, innerHeight)).length);
    count();
    addEventListener('resize', count);
    return () => removeEventListener('resize', count);
  }, [presentation]);
}
