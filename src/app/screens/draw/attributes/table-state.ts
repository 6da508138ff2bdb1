import { create } from 'zustand';
import type { Arrangement } from '../../../../project/attributes/arrange.ts';
import type { TableColumn } from '../../../../project/attributes/columns.ts';

/** How the table is being looked at; kept while the page is open. */
interface TableState extends Arrangement {
  /** Columns shown or not against their custom: fields are shown, attributes as they came are not. */
  readonly turned: ReadonlySet<string>;
}

export const useTable = create<TableState>()(() => ({
  query: '',
  filters: {},
  sort: null,
  turned: new Set<string>(),
}));

const set = useTable.setState;

export const setQuery = (query: string): void => set({ query });

export const setFilter = (column: string, filter: string): void =>
  set(({ filters }) => ({ filters: { ...filters, [column]: filter } }));

export const dropFilters = (): void => set({ query: '', filters: {} });

/** Upwards, downwards, and then as in the SK. */
export const turnSort = (column: string): void =>
  set(({ sort }) => {
    if (sort?.column !== column) return { sort: { column, descending: false } };
    return { sort: sort.descending ? null : { column, descending: true } };
  });

export const turnColumn = (column: string): void =>
  set(({ turned }) => {
    const next = new Set(turned);
    if (!next.delete(column)) next.add(column);
    return { turned: next };
  });

export const isShown = ({ kind, id }: TableColumn, turned: ReadonlySet<string>): boolean =>
  (kind !== 'original') !== turned.has(id);
