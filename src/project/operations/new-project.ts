import type { Problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { DEFAULT_CHECKS } from '../checks/settings.ts';
import { EMPTY_COMPARISON } from '../defaults.ts';
import type { ProjectDocument } from '../document.ts';
import { freeName, readName } from '../names.ts';
import { NO_PAPERS } from '../papers.ts';
import { NO_PRESENTATION } from '../presentation.ts';

/**
 * An empty project. It begins a history of its own, so it is no step of another project's: undo never
 * leads from one project into another.
 *
 * @param id unique among all projects
 * @param taken names of the other projects; a name among them gets a number
 */
export function newProject(
  id: string,
  typed: string,
  taken: Iterable<string> = [],
): Result<ProjectDocument, Problem> {
  const name = readName(typed);
  if (!name.ok) return name;
  return ok({
    id,
    name: freeName(name.value, taken),
    delineations: [],
    minutes: [],
    unitLayers: [],
    comparison: EMPTY_COMPARISON,
    backdrops: [],
    checks: DEFAULT_CHECKS,
    papers: NO_PAPERS,
    presentation: NO_PRESENTATION,
  });
}
