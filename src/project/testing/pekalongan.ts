import { readFile } from 'node:fs/promises';
import { sharedData } from '../../../tests/support/shared-data.ts';
import { readFiles } from '../../formats/registry.ts';
import { propose } from '../../intake/propose.ts';
import { takeIn } from '../../intake/take-in.ts';
import type { ProjectDocument } from '../document.ts';
import { project } from './builders.ts';

/** A project of Pekalongan's SK 2020 and its kelurahan, from the shared data. */
export async function pekalongan(): Promise<ProjectDocument> {
  const name = 'sk2020.kmz';
  const bytes = new Uint8Array(await readFile(sharedData(`pekalongan/${name}`) ?? name));
  const { layers } = await readFiles([{ name, bytes }], new AbortController().signal);
  const taken = await Promise.all(propose(layers).map(takeIn));
  return project(...taken.flatMap(({ delineation, unitLayer }) => delineation ?? unitLayer ?? []));
}
