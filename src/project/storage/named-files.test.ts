import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { newFileKey } from './files.ts';
import { namedFileKeys } from './named-files.ts';

it('knows the files of projects and of steps that could bring them back', async () => {
  expect(await namedFileKeys('named-test')).toEqual(new Set());
  const [present, removed] = [newFileKey(), newFileKey()];
  const database = await openDB('named-test');
  await database.put('projects', { skeleton: { backdrops: [{ kind: 'scan', file: present }] } }, 'p');
  await database.put('steps', { before: { backdrops: [{ kind: 'scan', file: removed }] } }, ['p', 0]);
  database.close();
  expect(await namedFileKeys('named-test')).toEqual(new Set([present, removed]));
});
