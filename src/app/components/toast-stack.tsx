import { useEffect } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { IconButton } from './button.tsx';
import styles from './toast-stack.module.css';
import { type Toast, useToasts } from './toasts.ts';

const SHOWN_FOR_MS = 10_000;

export function ToastStack() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className={styles.stack} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastItem key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastItem({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation();
  const dismiss = useToasts((state) => state.dismiss);
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [toast.id, dismiss]);
  const { action } = toast;
  return (
    <div className={`${styles.toast} ${toast.tone === 'danger' ? styles.danger : ''}`}>
      <p>{toast.message}</p>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dismiss(toast.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon="close" label={t('common.close')} onClick={() => dismiss(toast.id)} />
    </div>
  );
}
