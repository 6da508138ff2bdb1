import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import { useComparison } from '../state/comparison.ts';
import { usePrint } from '../state/print.ts';
import { project } from '../state/project.ts';
import { useStory } from '../state/timeline.ts';
import { useView } from '../state/view.ts';
import type { Address } from './address.ts';
import { currentAddress } from './current-address.ts';
import { formatAddress } from './format-address.ts';
import { chooseNamed, showAddress } from './open-address.ts';
import { openProjectOf } from './open-project.ts';
import { readAddress } from './read-address.ts';

/** Browsers refuse more than a hundred in half a minute. */
const BETWEEN_WRITES_MS = 400;

/** The address and the page as they were last; an address that is another was not written here. */
let written: string | null = null;
let page = '';
/** Addresses being opened: what the view goes through meanwhile is nobody's page. */
let opening = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps the address to the view, and the view to the address when someone goes back, forward, or edits it.
 *
 * @param opened the hash that the view was opened at: one that has come since is gone to
 */
export function followAddress(opened: string): void {
  addEventListener('hashchange', () => void goToAddress());
  for (const store of [useView, useComparison, useStory, usePrint, useLanguage]) store.subscribe(writeSoon);
  project.subscribe(writeSoon);
  if (location.hash === opened) write();
  else void goToAddress();
}

/** What is a page of its own: one goes back from it. All else changes in place. */
const pageOf = ({ project: id, screen, timeline }: Address): string => `${id} ${screen} ${timeline}`;

async function goToAddress(): Promise<void> {
  opening++;
  try {
    const read = readAddress(location.hash);
    if (formatAddress(read.address) === formatAddress(currentAddress())) return;
    showAddress(read.address);
    if (await openProjectOf(read.address)) await chooseNamed(read);
  } finally {
    opening--;
    page = pageOf(currentAddress());
    written = location.hash;
    writeSoon();
  }
}

// It does not wait for quiet: after a reload in the middle of a long comparison the same SK must be there.
function writeSoon(): void {
  if (timer === undefined) timer = setTimeout(write, BETWEEN_WRITES_MS);
}

function write(): void {
  timer = undefined;
  // Someone has gone back, and the event that says so is under way.
  const isElsewhere = written !== null && location.hash !== written;
  if (opening > 0 || isElsewhere) return;
  const address = currentAddress();
  const hash = formatAddress(address);
  document.title = titleOf(address);
  if (hash !== location.hash) {
    const isOtherPage = written !== null && pageOf(address) !== page;
    const whole = `${location.pathname}${hash}`;
    if (isOtherPage) history.pushState(null, '', whole);
    else history.replaceState(history.state, '', whole);
  }
  page = pageOf(address);
  written = location.hash;
}

/** As it stands in the list of windows, and in that of the pages one goes back to. */
function titleOf({ screen, timeline }: Address): string {
  const { language } = useLanguage.getState();
  const place = (timeline ? dictionary['timeline.title'] : dictionary[`rail.${screen}`])[language];
  const name = project.getState().document?.name;
  return [place, ...(name === undefined ? [] : [name]), 'Deliniasi'].join(' · ');
}
