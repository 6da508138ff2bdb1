import { useState } from 'react';
import type { TileBackdrop } from '../../../../project/backdrop.ts';
import { addBackdrop } from '../../../../project/operations/backdrop/add-backdrop.ts';
import { randomId } from '../../../../project/random-id.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { act } from '../../../state/project.ts';
import { LayerChooser } from './layer-chooser.tsx';
import styles from './server-dialog.module.css';
import { ServerHelp } from './server-help.tsx';
import { isMixed } from './servers/ask.ts';
import { readAddress, type TypedAddress } from './servers/typed-address.ts';
import { TileFields } from './tile-fields.tsx';
import { TryOut } from './try-out.tsx';
import { useService } from './use-service.ts';

/** What will be added, as far as it is known. */
export type TileChoice = Pick<
  TileBackdrop,
  'kind' | 'name' | 'url' | 'attribution' | 'minZoom' | 'maxZoom' | 'bounds'
>;

/** A backdrop from a server that the user names. Nothing is asked of it before a button says so. */
export default function ServerDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, show } = useTranslation();
  const [typed, setTyped] = useState('');
  const [choice, setChoice] = useState<TileChoice | null>(null);
  const read = readAddress(typed);
  const address = read.ok ? read.value : null;
  const service = useService();
  const change = (next: string) => {
    setTyped(next);
    service.forget();
    const now = readAddress(next);
    setChoice(now.ok && now.value.kind === 'xyz' ? tilesOf(now.value) : null);
  };
  const add = () => {
    if (choice && act(addBackdrop, { backdrop: { ...choice, id: randomId(), opacity: 1, isShown: true } }))
      onClose();
  };
  const hosts = [
    ...new Set(
      [address?.host, choice && new URL(choice.url).host].filter((host) => typeof host === 'string'),
    ),
  ];
  return (
    <Dialog
      wide
      title={t('server.title')}
      onClose={onClose}
      foot={
        <>
          {!choice && <p className={styles.soft}>{t('server.notYet')}</p>}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={!choice} onClick={add}>
            {t('server.add')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <label className={styles.field}>
          {t('server.address')}
          <input
            type="url"
            inputMode="url"
            spellCheck={false}
            value={typed}
            onChange={(event) => change(event.target.value)}
          />
        </label>
        {typed.trim() !== '' && !read.ok && <p className={styles.fault}>{show(read.failure.message)}</p>}
        <p className={styles.told}>
          {t('server.told', { host: hosts.join(', ') || t('server.thatServer') })}
        </p>
        {address && isMixed(addressUrl(address)) && <p className={styles.fault}>{t('server.mixed')}</p>}
        {address?.kind === 'service' && (
          <>
            <div>
              <Button disabled={service.isAsking} onClick={() => void service.ask(address)}>
                {t(service.isAsking ? 'server.asking' : 'server.list')}
              </Button>
            </div>
            {service.problem && (
              <p className={styles.fault} role="alert">
                {show(service.problem.message)}
              </p>
            )}
            {service.found && <LayerChooser service={service.found} onChoice={setChoice} />}
          </>
        )}
        {choice && <TileFields choice={choice} canZoom={address?.kind === 'xyz'} onChange={setChoice} />}
        {choice && <TryOut key={choice.url} choice={choice} />}
        <ServerHelp />
      </div>
    </Dialog>
  );
}

const MOST_ZOOM = 19;

const tilesOf = ({ url, host }: TypedAddress & { kind: 'xyz' }): TileChoice => ({
  kind: 'xyz',
  name: host,
  url,
  attribution: '',
  minZoom: 0,
  maxZoom: MOST_ZOOM,
  bounds: null,
});

const addressUrl = ({ url }: TypedAddress): string => (typeof url === 'string' ? url : url.href);
