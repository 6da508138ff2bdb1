import * as v from 'valibot';
import type { ProjectDocument } from '../../project/document.ts';
import { readPreference, writePreference } from './preferences.ts';

const KEY = 'published';
const MOST_KEPT = 40;

const schema = v.pipe(v.string(), v.parseJson(), v.array(v.object({ id: v.string(), path: v.string() })));

/** Kept, so that a project of the site can still be sent to others after a reload. */
function readPlaces(): Map<string, string> {
  const parsed = v.safeParse(schema, readPreference(KEY));
  return new Map(parsed.success ? parsed.output.map(({ id, path }) => [id, path]) : []);
}

const places = readPlaces();

/** Remembers where a project lies on the site that the program came from, so that addresses of it can be sent to others. */
export function rememberPublished(id: ProjectDocument['id'], path: string): void {
  places.delete(id);
  places.set(id, path);
  const kept = [...places].slice(-MOST_KEPT).map(([key, place]) => ({ id: key, path: place }));
  writePreference(KEY, JSON.stringify(kept));
}

/** Null: the project is of this browser alone. */
export const publishedPath = (document: ProjectDocument | null): string | null =>
  (document && places.get(document.id)) ?? null;
