/** RTs are specks on the map of a city: up to here their ground must show, and not the lines around it. */
export const CITY_ZOOM = 12;
/** From here on every line is drawn as it is. */
export const STREET_ZOOM = 15;

export const visibility = (shown: boolean): { visibility: 'visible' | 'none' } => ({
  visibility: shown ? 'visible' : 'none',
});

/** What is said of single features, at once and without new tiles. */
export type Mark = 'chosen' | 'hidden';

type Marked = ['boolean', ['feature-state', string], boolean];
const marked = (mark: Mark): Marked => ['boolean', ['feature-state', mark], false];

export const CHOSEN = marked('chosen');
export const HIDDEN = marked('hidden');
