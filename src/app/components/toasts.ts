import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly tone: 'plain' | 'danger';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

interface ToastState {
  readonly toasts: readonly Toast[];
  readonly say: (message: string, options?: Partial<Pick<Toast, 'tone' | 'action'>>) => void;
  readonly dismiss: (id: number) => void;
}

const MOST_SHOWN = 3;
let lastId = 0;

/** Short words on what just happened, with a way back. */
export const useToasts = create<ToastState>()((set) => ({
  toasts: [],
  say: (message, { tone = 'plain', action = null } = {}) => {
    const toast = { id: ++lastId, message, tone, action };
    set((state) => ({ toasts: [...state.toasts, toast].slice(-MOST_SHOWN) }));
  },
  dismiss: (id) => set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
}));
