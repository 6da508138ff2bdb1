import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { bytesText, integer } from '../../format/numbers.ts';
import type { DictionaryKey } from '../../i18n/dictionary.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type MadeFile, type MadeId, type Making, usePrint } from '../../state/print.ts';
import { cancelFile, makeFile } from '../../state/print-files.ts';
import { BackdropOutcome } from './backdrop-outcome.tsx';
import styles from './print-foot.module.css';

const FILES = {
  pdf: 'print.file.pdf',
  xlsx: 'print.file.xlsx',
  'decree-docx': 'print.file.decree-docx',
  'minute-docx': 'print.file.minute-docx',
  pptx: 'print.file.pptx',
  html: 'print.file.html',
  csv: 'print.file.csv',
  picture: 'print.file.picture',
} as const satisfies Readonly<Record<MadeId, DictionaryKey>>;

/** Below every tab: the sheets as PDF, and what is being made or was made last. */
export function PrintFoot() {
  const { t } = useTranslation();
  const settings = usePrint((state) => state.settings);
  const count = usePrint((state) => state.preview?.count ?? null);
  const making = usePrint((state) => state.making);
  const made = usePrint((state) => state.made);
  return (
    <footer className={styles.foot}>
      {making ? (
        <MakingBar making={making} />
      ) : (
        <>
          {made && <MadeLine made={made} />}
          <Button
            look="primary"
            icon="download"
            data-file="pdf-foot"
            disabled={count === null}
            onClick={() => void makeFile('pdf', { kind: 'sheets', settings })}
          >
            {count === null ? t('print.pdf') : t('print.pdfSheets', { count: integer(count) })}
          </Button>
        </>
      )}
    </footer>
  );
}

function MakingBar({ making: { id, done, total, tiles } }: { readonly making: Making }) {
  const { t } = useTranslation();
  const file = t(FILES[id]);
  const counted = total !== null && total > 1;
  const label = counted
    ? t('print.makingPage', { file, done: integer(done), total: integer(total) })
    : t('print.making', { file });
  return (
    <div className={styles.making}>
      <p role="status">
        {label}
        {tiles && (
          <small>
            {t('print.backdropTiles', { done: integer(tiles.done), total: integer(tiles.total) })}
          </small>
        )}
      </p>
      {counted ? <progress aria-label={label} max={total} value={done} /> : <progress aria-label={label} />}
      <Button onClick={cancelFile}>{t('common.cancel')}</Button>
    </div>
  );
}

function MadeLine({ made }: { readonly made: MadeFile }) {
  const { t } = useTranslation();
  if (made.ok)
    return (
      <>
        <p className={styles.saved} role="status">
          <Icon name="check" size={16} />
          {t('print.saved', { name: made.name, size: bytesText(made.bytes) })}
        </p>
        {made.notes.length > 0 && <NoteList notes={made.notes} onVisit={null} />}
        <BackdropOutcome layers={made.backdrops} faultsOnly />
      </>
    );
  return (
    <p className={styles.failed} role="alert">
      <b>{t('print.fileFailed', { file: t(FILES[made.id]) })}</b> {made.reason}
    </p>
  );
}
