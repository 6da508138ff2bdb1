import type { ProjectEntry } from '../../project/storage/storage.ts';
import { isDemo, isDemoName, loadDemo } from '../state/demo.ts';
import { project, sayProblem } from '../state/project.ts';
import { publishedPath } from '../state/published.ts';
import type { Address } from './address.ts';
import { projectElsewhere } from './lost-parts.ts';

/**
 * Opens the project that an address names: the one of this browser, else the file on the site, else the example. An address that
 * names none stays with what is open.
 *
 * @returns false: it is not to be had, which was said
 */
export async function openProjectOf(address: Address): Promise<boolean> {
  const { document } = project.getState();
  if (address.project !== null && (await openKnown(address.project))) return true;
  if (address.file !== null) return address.file === publishedPath(document) || openPublished(address.file);
  if (address.example) return openExample();
  if (address.project !== null) sayProblem(projectElsewhere());
  return address.project === null;
}

async function openKnown(id: string): Promise<boolean> {
  if (project.getState().document?.id === id) return true;
  if (!(await untrashed()).some((entry) => entry.id === id)) return false;
  const opened = await project.getState().open(id);
  return opened.ok;
}

async function openPublished(file: string): Promise<boolean> {
  const { openPublishedProject } = await import('../state/project-files.ts');
  const opened = await openPublishedProject(file);
  if (!opened.ok) sayProblem(opened.failure);
  return opened.ok;
}

/** The example of this browser, with whatever was done to it; where there is none, a new one. */
async function openExample(): Promise<boolean> {
  const { document } = project.getState();
  if (document !== null && isDemo(document)) return true;
  for (const { id } of (await untrashed()).filter(({ name }) => isDemoName(name))) {
    const opened = await project.getState().open(id);
    if (opened.ok && isDemo(opened.value)) return true;
  }
  await loadDemo();
  return true;
}

const untrashed = async (): Promise<readonly ProjectEntry[]> =>
  (await project.getState().refresh()).filter(({ trashedAt }) => trashedAt === null);
