import { useState } from 'react';
import type { Bounds } from '../../../../geo/column.ts';
import { positionBounds } from '../../../../geo/georeference.ts';
import type { Backdrop } from '../../../../project/backdrop.ts';
import { changeBackdrop } from '../../../../project/operations/backdrop/change-backdrop.ts';
import { moveBackdrop } from '../../../../project/operations/backdrop/move-backdrop.ts';
import { removeBackdrop } from '../../../../project/operations/backdrop/remove-backdrop.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { flyTo } from '../../../map/stage.ts';
import { useBackdropFiles } from '../../../state/backdrop-files.ts';
import { startPlacing } from '../../../state/backdrop-placing.ts';
import { forgetBackdropProblems, useBackdropProblems } from '../../../state/backdrop-problems.ts';
import { scanCorners } from '../../../state/backdrop-source.ts';
import { act, actWithUndo } from '../../../state/project.ts';
import styles from './backdrop-panel.module.css';
import { OpacitySlider } from './opacity-slider.tsx';

/** The backdrops, the topmost first. */
export function BackdropList({ backdrops }: { readonly backdrops: readonly Backdrop[] }) {
  return (
    <ul className={styles.list}>
      {backdrops.toReversed().map((backdrop) => (
        <li key={backdrop.id} className={styles.entry} data-shown={backdrop.isShown}>
          <BackdropEntry
            backdrop={backdrop}
            place={backdrops.indexOf(backdrop)}
            last={backdrops.length - 1}
          />
        </li>
      ))}
    </ul>
  );
}

interface BackdropEntryProps {
  readonly backdrop: Backdrop;
  /** Index from the bottom. */
  readonly place: number;
  readonly last: number;
}

function BackdropEntry({ backdrop, place, last }: BackdropEntryProps) {
  const { t } = useTranslation();
  const { id, name, isShown } = backdrop;
  const bounds = boundsOf(backdrop);
  return (
    <>
      <div className={styles.entryHead}>
        <input
          type="checkbox"
          checked={isShown}
          aria-label={t('backdrop.shown', { name })}
          onChange={() => {
            if (isShown) forgetBackdropProblems(id);
            act(changeBackdrop, { id, isShown: !isShown });
          }}
        />
        <BackdropName key={name} backdrop={backdrop} />
      </div>
      <p className={styles.soft}>{useKindText(backdrop)}</p>
      <OpacitySlider backdrop={backdrop} />
      <BackdropTrouble backdrop={backdrop} />
      <div className={styles.entryActs}>
        {backdrop.kind === 'scan' && (
          <Button icon="target" onClick={() => startPlacing(id)}>
            {t('backdrop.place')}
          </Button>
        )}
        <span className={styles.acts}>
          <IconButton
            icon="up"
            label={t(place === last ? 'backdrop.isTop' : 'backdrop.up', { name })}
            disabled={place === last}
            onClick={() => act(moveBackdrop, { id, to: place + 1 })}
          />
          <IconButton
            icon="down"
            label={t(place === 0 ? 'backdrop.isBottom' : 'backdrop.down', { name })}
            disabled={place === 0}
            onClick={() => act(moveBackdrop, { id, to: place - 1 })}
          />
          {bounds && (
            <IconButton icon="fit" label={t('backdrop.zoom', { name })} onClick={() => flyTo(bounds)} />
          )}
          <IconButton
            icon="trash"
            label={t('data.remove', { name })}
            onClick={() => actWithUndo(removeBackdrop, { id })}
          />
        </span>
      </div>
    </>
  );
}

/** Written when the field is left or Enter is pressed. */
function BackdropName({ backdrop: { id, name } }: { readonly backdrop: Backdrop }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const keep = () => {
    if (typed !== name && !act(changeBackdrop, { id, name: typed })) setTyped(name);
  };
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <input
        aria-label={t('backdrop.name')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
    </form>
  );
}

/** What is wrong with it: told by the map, or by the store of files. */
function BackdropTrouble({ backdrop }: { readonly backdrop: Backdrop }) {
  const { show } = useTranslation();
  const told = useBackdropProblems((state) => state.get(backdrop.id));
  const file = 'file' in backdrop ? backdrop.file : null;
  const missing = useBackdropFiles((state) => (file === null ? undefined : state.problems.get(file)));
  const reasons = [...(told ?? []), ...(missing ? [missing.message] : [])];
  return reasons.map((reason) => (
    <p key={reason.id} className={styles.trouble} role="status">
      <Icon name="warning" size={16} />
      <span>{show(reason)}</span>
    </p>
  ));
}

function useKindText(backdrop: Backdrop): string {
  const { t } = useTranslation();
  if (backdrop.kind === 'pmtiles') return t('backdrop.kind.pmtiles', { file: backdrop.fileName });
  if (backdrop.kind !== 'scan')
    return t('backdrop.kind.server', { kind: backdrop.kind.toUpperCase(), host: hostOf(backdrop.url) });
  const points = backdrop.controlPoints.length;
  return scanCorners(backdrop) ? t('backdrop.kind.placed', { points }) : t('backdrop.kind.loose', { points });
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

function boundsOf(backdrop: Backdrop): Bounds | null {
  if (backdrop.kind === 'scan') return positionBounds(scanCorners(backdrop) ?? []);
  return backdrop.bounds;
}
