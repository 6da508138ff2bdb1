import type { ProjectDocument } from '../../project/document.ts';

const places = new Map<ProjectDocument['id'], string>();

/** Remembers where a project lies on the site that the program came from, so that addresses of it can be sent to others. */
export const rememberPublished = (id: ProjectDocument['id'], path: string): void => {
  places.set(id, path);
};

/** Null: the project is of this browser alone. */
export const publishedPath = (document: ProjectDocument | null): string | null =>
  (document && places.get(document.id)) ?? null;
