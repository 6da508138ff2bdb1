import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../domain/note.ts';
import { Button } from '../../../components/button.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useView } from '../../../state/view.ts';
import styles from './server-dialog.module.css';
import type { TileChoice } from './server-dialog.tsx';
import { fetchSample, sampleTileUrl } from './servers/sample-tile.ts';

type Tried =
  | { readonly kind: 'not' | 'asking' }
  | { readonly kind: 'picture'; readonly url: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Asks for one picture of the place that the map shows, and shows it or says why there is none. */
export function TryOut({ choice }: { readonly choice: TileChoice }) {
  const { t, show } = useTranslation();
  const [tried, setTried] = useState<Tried>({ kind: 'not' });
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const { url } = tried.kind === 'picture' ? tried : { url: null };
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  const run = async () => {
    const { camera } = useView.getState();
    if (!camera) return;
    const control = new AbortController();
    stop.current = control;
    setTried({ kind: 'asking' });
    const sample = await fetchSample(
      sampleTileUrl(choice.url, camera, choice.minZoom, choice.maxZoom),
      control.signal,
    );
    if (control.signal.aborted) return;
    if (sample.ok) setTried({ kind: 'picture', url: URL.createObjectURL(sample.value) });
    else if (sample.failure !== 'cancelled') setTried({ kind: 'problem', problem: sample.failure });
  };
  return (
    <div className={styles.tryOut}>
      <Button disabled={tried.kind === 'asking'} onClick={() => void run()}>
        {t(tried.kind === 'asking' ? 'server.asking' : 'server.try')}
      </Button>
      {tried.kind === 'picture' && (
        <div role="status">
          <img src={tried.url} alt={t('server.sample')} width={128} height={128} />
          <p>{t('server.works')}</p>
        </div>
      )}
      {tried.kind === 'problem' && (
        <p className={styles.fault} role="alert">
          {show(tried.problem.message)}
        </p>
      )}
    </div>
  );
}
