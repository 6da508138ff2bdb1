import { useTranslation } from '../../i18n/use-translation.ts';
import { ProjectHeader } from '../../shell/project-header.tsx';
import { usePresentation } from '../../state/present.ts';
import { useDocument } from '../../state/project.ts';
import { Invitation } from './invitation.tsx';
import { NothingToPresent } from './nothing-to-present.tsx';
import styles from './present-screen.module.css';
import { SceneList } from './scene-list.tsx';
import { ShowOptions } from './show-options.tsx';
import { StartShow } from './start-show.tsx';

/** What the meeting will see, in which order, and the button that shows it. */
export default function PresentScreen() {
  const { t } = useTranslation();
  const document = useDocument();
  const presentation = usePresentation();
  if (!document) return <p className={styles.wait}>{t('shell.opening')}</p>;
  return (
    <>
      <ProjectHeader />
      {presentation === null ? (
        <NothingToPresent document={document} />
      ) : (
        <>
          <StartShow presentation={presentation} />
          <SceneList presentation={presentation} isByHand={document.presentation.order !== null} />
          <ShowOptions />
          <Invitation presentation={presentation} />
        </>
      )}
    </>
  );
}
