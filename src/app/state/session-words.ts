import type { Text } from '../../domain/text.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { useToasts } from '../components/toasts.ts';
import { useLanguage } from '../i18n/language.ts';
import { failureText } from './failure-text.ts';

/** Says something short to the user. */
export const sayText = (text: Text, tone: 'plain' | 'danger' = 'plain'): void =>
  useToasts.getState().say(text[useLanguage.getState().language], { tone });

/** Says why work in the background came to nothing; that it was stopped is no failure. */
export function sayFailure(cause: unknown): void {
  if (!(cause instanceof Cancelled)) useToasts.getState().say(failureText(cause), { tone: 'danger' });
}
