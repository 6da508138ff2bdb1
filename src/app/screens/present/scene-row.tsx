import { type KeyboardEvent, useState } from 'react';
import type { Scene } from '../../../reports/scenes.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { signedHectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';
import { showScene, writeNote } from '../../state/present.ts';
import { rowOf, visitScene } from '../../state/present-scene.ts';
import styles from './present-screen.module.css';
import type { DragHandle, RowMark } from './use-row-drag.ts';

interface SceneRowProps {
  readonly scene: Scene;
  readonly title: string;
  readonly compared: Compared;
  /** Among those that are shown, from 1; 0: it is hidden. */
  readonly position: number;
  readonly note: string;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly handle: DragHandle;
  readonly mark: RowMark;
}

/** One scene: whether and when it is shown; when chosen, the notes to it. */
export function SceneRow(props: SceneRowProps) {
  const { t } = useTranslation();
  const { scene, title, compared, position, note, isChosen, onMove, handle, mark } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles.scene} data-mark={mark ?? undefined} data-hidden={position === 0 || undefined}>
      <div className={styles.row} data-chosen={isChosen || undefined}>
        <button
          type="button"
          className={styles.handle}
          aria-label={t('present.handle', { scene: title })}
          title={t('present.handle', { scene: title })}
          onKeyDown={onKeyDown}
          {...handle}
        >
          <Icon name="grip" size={16} />
        </button>
        <input
          type="checkbox"
          aria-label={t('present.show', { scene: title })}
          checked={position > 0}
          onChange={(event) => showScene(scene.id, event.target.checked)}
        />
        <button
          type="button"
          className={styles.name}
          aria-expanded={isChosen}
          onClick={() => visitScene(scene)}
        >
          <span>
            {position > 0 && <small className={styles.position}>{position}</small>}
            {title}
          </span>
          {note !== '' && <Icon name="note" size={14} />}
          {note !== '' && <span className="visually-hidden">{t('present.hasNote')}</span>}
          {scene.kind === 'unit' && <small>{signedHectareText(rowOf(compared, scene.unit).netHa)}</small>}
        </button>
      </div>
      {isChosen && <SceneDetail key={note} {...props} />}
    </li>
  );
}

function SceneDetail({ scene, note, isFirst, isLast, onMove }: SceneRowProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(note);
  return (
    <div className={styles.detail}>
      <label>
        {t('present.note')}
        <textarea
          rows={3}
          value={typed}
          placeholder={t('present.noteHint')}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => writeNote(scene.id, typed)}
        />
      </label>
      <div className={styles.steps}>
        <Button icon="up" disabled={isFirst} onClick={() => onMove(-1)}>
          {t('present.up')}
        </Button>
        <Button icon="down" disabled={isLast} onClick={() => onMove(1)}>
          {t('present.down')}
        </Button>
      </div>
    </div>
  );
}
