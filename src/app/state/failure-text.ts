import { WorkFailed } from '../../workers/worker-host.ts';
import { useLanguage } from '../i18n/language.ts';

/** What a failure says to the user, in the language of the screen. */
export function failureText(cause: unknown): string {
  if (cause instanceof WorkFailed) return cause.problem.message[useLanguage.getState().language];
  return cause instanceof Error ? cause.message : String(cause);
}
