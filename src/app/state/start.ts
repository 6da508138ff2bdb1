import { type Problem, problem } from '../../domain/note.ts';
import { chooseStates } from '../../project/operations/choose-states.ts';
import { stateOptions } from '../../project/states.ts';
import { type Address, formatAddress, OUTSIDE_IN_ADDRESS, parseAddress } from '../address/address.ts';
import { jumpTo } from '../map/stage.ts';
import { useComparison } from './comparison.ts';
import { loadDemo } from './demo.ts';
import { followProject } from './follow-project.ts';
import { act, project, sayProblem } from './project.ts';
import { publishedPath } from './published.ts';
import { openAnother } from './trash.ts';
import { useView } from './view.ts';
import { OUTSIDE, visitAll, visitUnit } from './visit.ts';

/** Opens what the address says, else what was last worked on, else the example; and keeps the address to the view. */
export async function start(): Promise<void> {
  const address = parseAddress(location.hash);
  showAddress(address);
  followProject();
  followResult();
  await openProject(address);
  chooseAddressStates(address);
  followView();
  void import('./backdrop-files.ts').then(({ sweepBackdropFiles }) => sweepBackdropFiles());
  // Of the event: by now the view may have written its own address over it.
  addEventListener('hashchange', ({ newURL }) => void goTo(parseAddress(new URL(newURL).hash)));
  addEventListener('pagehide', () => void project.getState().flush());
}

/** The address was edited, or a link within the page was followed. */
async function goTo(address: Address): Promise<void> {
  if (formatAddress(address) === formatAddress(currentAddress())) return;
  showAddress(address);
  const openId = project.getState().document?.id;
  const opened =
    address.project && address.project !== openId ? await project.getState().open(address.project) : null;
  const isMissing = opened === null ? address.project === null : !opened.ok;
  if (isMissing && address.file !== null && address.file !== publishedPath(project.getState().document))
    await openPublished(address);
  chooseAddressStates(address);
  if (address.camera) jumpTo(address.camera);
  chooseAddressUnit(address);
}

async function openProject(address: Address): Promise<void> {
  const entries = await project.getState().refresh();
  if (address.project && entries.some((entry) => entry.id === address.project && entry.trashedAt === null)) {
    const opened = await project.getState().open(address.project);
    if (opened.ok) return;
  }
  if (await openPublished(address)) return;
  if (entries.some((entry) => entry.trashedAt === null)) await openAnother();
  else await loadDemo();
}

/** True: the file that the address names was opened. What is missing here is said, for something else opens in its place. */
async function openPublished({ project: id, file }: Address): Promise<boolean> {
  if (file === null) {
    if (id !== null) sayProblem(projectElsewhere());
    return false;
  }
  const { openPublishedProject } = await import('./project-files.ts');
  const opened = await openPublishedProject(file);
  if (!opened.ok) sayProblem(opened.failure);
  return opened.ok;
}

const projectElsewhere = (): Problem =>
  problem('project-elsewhere', {
    id: 'Proyek pada tautan ini tidak ada di peramban ini; yang terbuka adalah proyek lain. Minta berkas .deliniasi-nya kepada pengirim tautan, lalu jatuhkan ke halaman ini.',
    en: 'The project of this link is not in this browser; another one is open. Ask the sender of the link for its .deliniasi file, then drop it on this page.',
  });

/** The unit waits for the comparison that knows it; the camera for the first comparison that could move it. */
let waiting: Address | null = null;

function showAddress(address: Address): void {
  waiting = address;
  const { screen, mode, scene, camera } = address;
  useView.setState({ screen, scene, ...(mode && { mode }), ...(camera && { camera }) });
}

function chooseAddressStates({ before, after, decree }: Address): void {
  const { document } = project.getState();
  if (!document) return;
  const options = stateOptions(document);
  const refOf = (name: string | null) => options.find((option) => option.name === name)?.ref;
  const [beforeRef, afterRef] = [refOf(before), refOf(decree ?? after)];
  if (beforeRef || afterRef)
    act(chooseStates, { ...(beforeRef && { before: beforeRef }), ...(afterRef && { after: afterRef }) });
}

function chooseAddressUnit({ unit }: Address): void {
  const { compared } = useComparison.getState();
  if (!compared || unit === null) return;
  const index =
    unit === OUTSIDE_IN_ADDRESS
      ? OUTSIDE
      : compared.balance.units.findIndex(({ code, name }) => (code ?? name) === unit);
  if (index >= OUTSIDE && (index !== -1 || unit === OUTSIDE_IN_ADDRESS)) useView.setState({ unit: index });
}

/** With the first figures of a project the map goes to them, unless the address has said where to look. */
function followResult(): void {
  let shownFor: string | null = null;
  useComparison.subscribe(({ compared }) => {
    const id = project.getState().document?.id ?? null;
    if (!compared || shownFor === id) return;
    shownFor = id;
    const address = waiting;
    waiting = null;
    if (address) chooseAddressUnit(address);
    const { unit } = useView.getState();
    if (address?.camera) return;
    if (unit === null) visitAll();
    else visitUnit(unit);
  });
}

/** Browsers refuse more than a hundred in half a minute. */
const BETWEEN_WRITES_MS = 400;

function followView(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    const hash = formatAddress(currentAddress());
    if (hash !== location.hash) history.replaceState(history.state, '', hash);
  };
  // It does not wait for quiet: after a reload in the middle of a long comparison the same SK must be there.
  const writeSoon = () => {
    if (timer === undefined) timer = setTimeout(write, BETWEEN_WRITES_MS);
  };
  useView.subscribe(writeSoon);
  useComparison.subscribe(writeSoon);
  project.subscribe(writeSoon);
  writeSoon();
}

function currentAddress(): Address {
  const { document } = project.getState();
  const { compared } = useComparison.getState();
  const { screen, mode, unit, scene, camera } = useView.getState();
  const options = document ? stateOptions(document) : [];
  const nameOf = (side: 'before' | 'after') => {
    const ref = document?.comparison[side];
    return options.find(
      (option) => option.ref.delineation === ref?.delineation && option.ref.minute === ref.minute,
    )?.name;
  };
  const isDrawing = screen === 'draw';
  const drawnName = document?.delineations.find(({ id }) => id === document.comparison.after?.delineation)
    ?.decree.name;
  const row = unit === null ? undefined : compared?.balance.units[unit];
  return {
    screen,
    project: document?.id ?? null,
    file: publishedPath(document),
    before: nameOf('before') ?? null,
    after: isDrawing ? null : (nameOf('after') ?? null),
    decree: isDrawing ? (drawnName ?? null) : null,
    mode: isDrawing ? null : mode,
    unit: unit === OUTSIDE ? OUTSIDE_IN_ADDRESS : (row?.code ?? row?.name ?? waiting?.unit ?? null),
    scene: screen === 'present' ? scene : null,
    camera,
  };
}
