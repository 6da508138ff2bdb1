import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { goToScene, setJump } from '../../../state/present-show.ts';
import { findScenes } from './find-scenes.ts';
import styles from './jump-list.module.css';

interface JumpListProps {
  readonly titles: readonly string[];
  /** What has been typed so far. */
  readonly typed: string;
}

/** Finds a scene by its number or its name (WAI-ARIA combobox with a list). */
export function JumpList({ titles, typed }: JumpListProps) {
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const found = findScenes(titles, typed);
  const chosen = Math.min(at, found.length - 1);
  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const go = (scene: number) => {
    setJump(null);
    goToScene(scene);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && found[chosen]) go(found[chosen].scene);
    else if (event.key === 'Tab') setJump(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.jump} role="dialog" aria-label={t('show.find')} data-over>
      <input
        ref={input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-activedescendant={found[chosen] && `${id}${found[chosen].scene}`}
        aria-autocomplete="list"
        aria-label={t('show.findHint')}
        placeholder={t('show.findHint')}
        value={typed}
        autoComplete="off"
        onChange={(event) => {
          setAt(0);
          setJump(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}list`} role="listbox" aria-label={t('present.scenes')}>
        {found.map(({ scene, title }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={scene}
            id={`${id}${scene}`}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            onClick={() => go(scene)}
          >
            <span>{scene + 1}</span>
            {title}
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{t('show.noScene')}</p>}
    </div>
  );
}
