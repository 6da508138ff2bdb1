import type { Text } from '../../domain/text.ts';
import { useToasts } from '../components/toasts.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import type { Address } from './address.ts';
import { currentAddress } from './current-address.ts';
import { formatAddress } from './format-address.ts';

/** Copies a link to what is on the screen, and says for whom it works. */
export async function copyLink(): Promise<void> {
  const address = currentAddress();
  const spoken = (text: Text) => text[useLanguage.getState().language];
  const { say } = useToasts.getState();
  if (!(await putOnClipboard(linkTo(address))))
    return say(spoken(dictionary['link.refused']), { tone: 'danger' });
  if (isForAll(address))
    return say(spoken(dictionary[address.file === null ? 'link.example' : 'link.published']));
  const action = { label: spoken(dictionary['link.saveFile']), run: () => void saveFile() };
  say(spoken(dictionary['link.local']), { action });
}

/** Whether a browser that has never seen the project can open it. */
const isForAll = ({ file, example }: Address): boolean => file !== null || example;

/** The id of a project says nothing to those who get it from the site. */
function linkTo(address: Address): string {
  const shared = isForAll(address) ? { ...address, project: null, example: address.file === null } : address;
  return `${location.href.split(/[?#]/, 1)[0]}${formatAddress(shared)}`;
}

async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Forbidden, or a page without https, which has no clipboard at all.
    return false;
  }
}

async function saveFile(): Promise<void> {
  const { saveProjectFile } = await import('../state/project-files.ts');
  await saveProjectFile();
}
