import { cityIn } from '../../domain/city.ts';
import { fileStem } from '../../formats/file-name.ts';
import type { ProjectDocument } from '../../project/document.ts';
import type { TakenIn } from '../../workers/api.ts';
import { useToasts } from '../components/toasts.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import { project, sayProblem } from './project.ts';

/**
 * A city's own files do not belong among the made-up shapes of the example: they get a project of their own. The
 * example stays in the list of projects.
 */
export async function leaveExample(taken: TakenIn): Promise<void> {
  const { document, create } = project.getState();
  if (!document || !isExample(document) || !hasRealShapes(taken)) return;
  const made = await create(nameOf(taken));
  if (!made.ok) return sayProblem(made.failure);
  const { language } = useLanguage.getState();
  useToasts.getState().say(dictionary['demo.left'][language].replace('{name}', made.value.name));
}

function isExample({ delineations, unitLayers }: ProjectDocument): boolean {
  const layers = [...delineations, ...unitLayers];
  return layers.length > 0 && layers.every((layer) => layer.illustrative);
}

const hasRealShapes = ({ delineations, unitLayers }: TakenIn): boolean =>
  [...delineations, ...unitLayers].some((layer) => !layer.illustrative);

function nameOf({ delineations, unitLayers }: TakenIn): string {
  const rows = [...delineations.flatMap(({ areas }) => areas), ...unitLayers.flatMap(({ units }) => units)];
  const [first] = [...delineations, ...unitLayers];
  return cityIn(rows.map(({ attributes }) => attributes)) ?? fileStem(first?.source.files[0] ?? '');
}
