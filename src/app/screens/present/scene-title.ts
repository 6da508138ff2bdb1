import type { Scene } from '../../../reports/scenes.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';
import { rowOf } from '../../state/present-scene.ts';
import { OUTSIDE } from '../../state/visit.ts';
import { useOutsideName } from '../compare/outside-name.ts';

/** What a scene is called: a kelurahan by its name. */
export function useSceneTitle(compared: Compared): (scene: Scene) => string {
  const { t } = useTranslation();
  const outside = useOutsideName(compared.balance);
  return (scene) => {
    if (scene.kind !== 'unit') return t(`present.${scene.kind}`);
    return scene.unit === OUTSIDE ? outside : rowOf(compared, scene.unit).name;
  };
}
