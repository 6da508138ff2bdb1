import { followAddress } from '../address/follow-address.ts';
import { chooseNamed, followResult, showAddress } from '../address/open-address.ts';
import { openProjectOf } from '../address/open-project.ts';
import { readAddress } from '../address/read-address.ts';
import { loadDemo } from './demo.ts';
import { followProject } from './follow-project.ts';
import { project } from './project.ts';
import { openAnother } from './trash.ts';

/** Opens what the address says, else what was last worked on, else the example; and keeps the address to the view. */
export async function start(): Promise<void> {
  const { hash, search } = location;
  const read = readAddress(hash, search);
  showAddress(read.address);
  followProject();
  followResult();
  const entries = await project.getState().refresh();
  const isThere = await openProjectOf(read.address);
  if (project.getState().document === null) {
    if (entries.some((entry) => entry.trashedAt === null)) await openAnother();
    else await loadDemo();
  }
  if (isThere) await chooseNamed(read);
  followAddress(hash);
  void import('./backdrop-files.ts').then(({ sweepBackdropFiles }) => sweepBackdropFiles());
  addEventListener('pagehide', () => void project.getState().flush());
}
