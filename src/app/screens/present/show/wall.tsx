import type { Scene } from '../../../../reports/scenes.ts';
import { rowOf } from '../../../state/present-scene.ts';
import type { Show } from '../../../state/present-show-model.ts';
import { hasMap, lookOf, placeOnWall, sceneAt } from '../../../state/present-show-model.ts';
import { MapCorners } from './map-corners.tsx';
import styles from './show.module.css';
import { WallContent } from './wall-content.tsx';

interface WallProps {
  readonly show: Show;
  readonly titleOf: (scene: Scene) => string;
  readonly dark: boolean;
}

/** What the audience looks at, over the map of the page. */
export function Wall({ show, titleOf, dark }: WallProps) {
  const { compared } = show.presentation;
  const scene = sceneAt(show, placeOnWall(show));
  const look = lookOf(show);
  const figures = scene.kind === 'unit' ? rowOf(compared, scene.unit) : compared.balance.totals;
  return (
    <div className={styles.wall} data-wall>
      <WallContent show={show} look={look} scene={scene} title={titleOf(scene)} dark={dark} />
      {/* Goes over the map between the two states, as the edge of the one over the other. */}
      {hasMap(look) && <i className={styles.line} aria-hidden="true" />}
      {hasMap(look) && <MapCorners compared={compared} figures={figures} look={look} dark={dark} />}
    </div>
  );
}
