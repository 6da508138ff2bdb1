import { create } from 'zustand';

/** Whether a link has led to a scene: a browser gives the whole screen only to a hand, so somebody must be asked to begin. */
export const useInvitation = create<{ readonly isOpen: boolean }>()(() => ({
  isOpen: leadsToScene(globalThis.location?.hash ?? ''),
}));

export const closeInvitation = (): void => useInvitation.setState({ isOpen: false });

/** "#/sajikan?adegan=unit:61.72.02.1004" does. */
export function leadsToScene(hash: string): boolean {
  const [path = '', query = ''] = hash.split('?', 2);
  return /^#?\/*sajikan\/*$/i.test(path) && new URLSearchParams(query).has('adegan');
}
