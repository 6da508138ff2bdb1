import { useToasts } from '../components/toasts.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';

/** Says once when a newer version has been fetched and waits for the last window of this one to close. */
export async function watchForNewVersion(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const registration = await workers.ready;
  if (registration.waiting) sayReady();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // Without a controller it is the first version, which waits for nobody.
      if (coming.state === 'installed' && workers.controller) sayReady();
    });
  });
}

function sayReady(): void {
  useToasts.getState().say(dictionary['shell.newVersion'][useLanguage.getState().language]);
}
