import type { Text } from '../../../domain/text.ts';
import { make, need } from './dom.ts';

/** Both languages are in the page; a style shows the one that its root names. */
export function bindLanguage(): void {
  const button = need('#language', HTMLButtonElement);
  const root = document.documentElement;
  const show = (language: string) => {
    root.lang = language;
    button.textContent = language === 'id' ? 'English' : 'Bahasa Indonesia';
    button.lang = language === 'id' ? 'en' : 'id';
  };
  show(root.lang);
  button.hidden = false;
  button.addEventListener('click', () => show(root.lang === 'id' ? 'en' : 'id'));
}

/** A text in both languages, as the writer has them in the page. */
export function bothLanguages({ id, en }: Text): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [language, words] of [
    ['id', id],
    ['en', en],
  ]) {
    const span = make('span', 'words', words);
    span.lang = language;
    fragment.append(span);
  }
  return fragment;
}
