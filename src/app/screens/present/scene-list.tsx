import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { moveScene, orderByChange, type Presentation } from '../../state/present.ts';
import { useView } from '../../state/view.ts';
import styles from './present-screen.module.css';
import { SceneRow } from './scene-row.tsx';
import { useSceneTitle } from './scene-title.ts';
import { useRowDrag } from './use-row-drag.ts';

interface SceneListProps {
  readonly presentation: Presentation;
  readonly isByHand: boolean;
}

/** Every scene in order: ticked to be shown, dragged or stepped to its place, with the presenter's notes. */
export function SceneList({ presentation, isByHand }: SceneListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState('');
  const chosen = useView((view) => view.scene);
  const { compared, scenes, shown, notes } = presentation;
  const titleOf = useSceneTitle(compared);
  const move = (from: number, to: number) => {
    const scene = scenes[from];
    if (to === from || to < 0 || to >= scenes.length) return;
    moveScene(scenes, scene.id, to);
    setTold(t('present.moved', { scene: titleOf(scene), position: to + 1, all: scenes.length }));
  };
  const drag = useRowDrag(list, move);
  return (
    <section className={styles.scenes} aria-label={t('present.scenes')}>
      <div className={styles.listHead}>
        <h2>{t('present.scenes')}</h2>
        {isByHand ? (
          <Button look="quiet" title={t('present.byChangeHint')} onClick={orderByChange}>
            {t('present.byChange')}
          </Button>
        ) : (
          <small>{t('present.orderIsByChange')}</small>
        )}
      </div>
      <ol ref={list} className={styles.list}>
        {scenes.map((scene, index) => (
          <SceneRow
            key={scene.id}
            scene={scene}
            title={titleOf(scene)}
            compared={compared}
            position={shown.indexOf(scene) + 1}
            note={notes[scene.id] ?? ''}
            isChosen={scene.id === chosen}
            onMove={(by) => move(index, index + by)}
            isFirst={index === 0}
            isLast={index === scenes.length - 1}
            handle={drag.handle(index)}
            mark={drag.markOf(index)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </section>
  );
}
