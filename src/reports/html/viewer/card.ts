import type { ViewerData } from '../viewer-data.ts';
import { make, need } from './dom.ts';
import { bothLanguages } from './language.ts';

/** The figures of the chosen kelurahan, as the writer has put them into words. */
export function showCard({ rows }: ViewerData, chosen: number | null): void {
  const card = need('#map-card', HTMLElement);
  const city = need('#map-city', HTMLElement);
  city.hidden = chosen !== null;
  card.replaceChildren();
  card.hidden = chosen === null;
  if (chosen === null) return;
  const row = rows[chosen];
  const list = make('dl', 'figures');
  for (const { kind, name, figure } of row.figures) {
    const term = make('dt', '');
    term.append(bothLanguages(name));
    list.append(term, make('dd', kind, figure));
  }
  const remark = make('p', 'remark');
  remark.append(bothLanguages(row.remark));
  card.append(make('h3', '', row.name), make('p', 'place', row.place), list, remark);
}
