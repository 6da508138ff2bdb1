import { useView } from '../state/view.ts';

/** Two maps beside each other have no room to lose to the detail card: they make way for it. */
export const useBesideCard = (): boolean =>
  useView(
    ({ mode, screen, unit, lineage }) =>
      mode === 'side' && screen === 'compare' && (unit !== null || lineage !== null),
  );
