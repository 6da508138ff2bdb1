import { create } from 'zustand';

/** The second window, for the audience. */
interface AudienceState {
  readonly isOpen: boolean;
  /** Pages of the closing table that its size asks for; 1 where it has not said. */
  readonly pages: number;
}

export const useAudience = create<AudienceState>()(() => ({ isOpen: false, pages: 1 }));

const PARAMETER = 'hadirin';

/** Which show the window belongs to; null: it is the program itself. */
export function audienceSession(hash: string): string | null {
  const [, query = ''] = hash.split('?', 2);
  return new URLSearchParams(query).get(PARAMETER)?.trim() || null;
}

/** Reads as the place it shows, and is never followed by what is looked at. */
export const audienceHash = (session: string): string =>
  `#/sajikan?${PARAMETER}=${encodeURIComponent(session)}`;
