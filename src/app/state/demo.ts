import type { NamedBytes } from '../../formats/driver.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import { takeInAll } from './intake.ts';
import { isMadeUp, project, sayProblem } from './project.ts';

const FILES: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  'kelurahan.geojson': () => import('../../../data/singkawang/kelurahan.geojson?url'),
  'sk-2016.geojson': () => import('../../../data/singkawang/sk-2016.geojson?url'),
  'sk-2020.geojson': () => import('../../../data/singkawang/sk-2020.geojson?url'),
};

const DEMO_NAMES: readonly string[] = Object.values(dictionary['demo.name']);

export const isDemoName = (name: string): boolean => DEMO_NAMES.includes(name);

/** The example city, as it was opened or with some work on it. */
export const isDemo = (document: ProjectDocument): boolean => isMadeUp(document) && isDemoName(document.name);

/** Opens the example city in a project of its own, by the same way as any file. */
export async function loadDemo(): Promise<void> {
  const { language } = useLanguage.getState();
  const made = await project.getState().create(dictionary['demo.name'][language]);
  if (!made.ok) return sayProblem(made.failure);
  await takeInAll(await Promise.all(Object.entries(FILES).map(fetchFile)));
}

async function fetchFile([name, address]: [
  string,
  () => Promise<{ readonly default: string }>,
]): Promise<NamedBytes> {
  const response = await fetch((await address()).default);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
