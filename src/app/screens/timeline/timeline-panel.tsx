import { useEffect, useId, useMemo, useRef } from 'react';
import { foldTimeline } from '../../../comparison/timeline-fold.ts';
import type { Timeline } from '../../../comparison/timeline-types.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { methodLine } from '../../../reports/heading.ts';
import { Badge } from '../../components/badge.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LinkButton } from '../../shell/link-button.tsx';
import { useDocument, useIllustrative } from '../../state/project.ts';
import {
  cancelStory,
  followStory,
  retryStory,
  setTimelineFolded,
  setTimelineOpen,
  useStory,
} from '../../state/timeline.ts';
import { openScreen } from '../../state/view.ts';
import { StoryCharts } from './story-charts.tsx';
import { StoryStrip } from './story-strip.tsx';
import styles from './timeline-panel.module.css';

/** More states than this are too many for a public story: only its main points are shown until all are asked for. */
const MOST_STATES = 6;

/** The story of a city over all its SKs and BAs, in place of the map. */
export default function TimelinePanel() {
  const document = useDocument();
  useEffect(() => {
    if (document) followStory(document);
  }, [document]);
  return document && <Panel document={document} />;
}

function Panel({ document }: { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  const story = useStory((state) => state.story);
  const panel = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-labelledby={title}>
      <header className={styles.head}>
        <h2 id={title}>{t('timeline.title')}</h2>
        <MadeUp />
        <LinkButton className={styles.link} />
        <IconButton
          icon="close"
          label={t('timeline.close')}
          keys="Esc"
          onClick={() => setTimelineOpen(false)}
        />
      </header>
      {story === null ? <Waiting /> : <Story story={story} document={document} />}
    </section>
  );
}

function MadeUp() {
  const { t } = useTranslation();
  return useIllustrative() && <Badge title={t('common.illustrativeHint')}>{t('common.illustrative')}</Badge>;
}

/** What is there while there is no story: its progress, or why it is not there. */
function Waiting() {
  const { t } = useTranslation();
  const { status, progress, failure } = useStory();
  if (failure === null && status !== 'cancelled')
    return <ProgressBar progress={progress} onCancel={cancelStory} />;
  return (
    <div className={styles.stopped} role="alert">
      <p>{failure === null ? t('timeline.cancelled') : `${t('timeline.failed')} ${failure}`}</p>
      <Button onClick={retryStory}>{t('compare.retry')}</Button>
    </div>
  );
}

interface StoryProps {
  readonly story: Timeline;
  readonly document: ProjectDocument;
}

function Story({ story, document }: StoryProps) {
  const { t } = useTranslation();
  const language = useLanguage((state) => state.language);
  const main = useMemo(() => foldTimeline(story), [story]);
  const asked = useStory((state) => state.isFolded);
  const canFold = main.states.length < story.states.length;
  const isFolded = canFold && (asked ?? story.states.length > MOST_STATES);
  if (story.states.length < 2) return <TooFew />;
  return (
    <>
      <StoryStrip story={main} />
      <div className={styles.options}>
        <p>{t('timeline.method', { method: methodLine(story, language) })}</p>
        {canFold && (
          <label>
            <input type="checkbox" checked={isFolded} onChange={() => setTimelineFolded(!isFolded)} />
            {t('timeline.fold')}
          </label>
        )}
      </div>
      <StoryCharts
        story={isFolded ? main : story}
        whole={story}
        isFolded={isFolded}
        target={document.presentation.target}
      />
    </>
  );
}

function TooFew() {
  const { t } = useTranslation();
  return (
    <div className={styles.stopped}>
      <p>
        <b>{t('timeline.oneState')}</b>
      </p>
      <p>{t('timeline.howMore')}</p>
      <div>
        <Button look="primary" onClick={() => openScreen('data')}>
          {t('compare.toData')}
        </Button>
      </div>
    </div>
  );
}
