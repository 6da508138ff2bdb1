import { useCallback, useEffect } from 'react';
import type { Timeline } from '../../../../comparison/timeline-types.ts';
import { METHOD_NAMES } from '../../../../project/method-names.ts';
import { decimal, signedDecimal } from '../../../format/numbers.ts';
import { unbroken } from '../../../format/state-name.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Presentation } from '../../../state/present.ts';
import type { Show } from '../../../state/present-show-model.ts';
import { followStory, useStory } from '../../../state/timeline.ts';
import { BigNumber } from './big-number.tsx';
import chartStyles from './chart-panel.module.css';
import { ChartPanel, type DrawChart } from './chart-panel.tsx';
import { toneOfNet } from './figure-tone.ts';
import styles from './wall-text.module.css';
import { WallText } from './wall-text.tsx';

interface TimelineSceneProps {
  readonly show: Show;
  readonly look: string;
  readonly dark: boolean;
}

/** The story of the city from its first state to its last: what was handled, and what redrawing left out and took in. */
export function TimelineScene({ show, look, dark }: TimelineSceneProps) {
  const { t } = useTranslation();
  const { presentation, role } = show;
  const { document } = presentation;
  const { story: timeline, status } = useStory();
  useEffect(() => {
    // The second window is told the story.
    if (role !== 'audience') followStory(document);
  }, [document, role]);
  if (timeline === null || timeline.states.length === 0)
    return (
      <>
        <WallText>
          <h1 className={styles.name}>{t('present.timeline')}</h1>
        </WallText>
        <div className={chartStyles.chart}>
          <p role="status">{t(status === 'running' ? 'show.striking' : 'show.chartFailed')}</p>
        </div>
      </>
    );
  return (
    <>
      <Story presentation={presentation} timeline={timeline} />
      <StoryChart presentation={presentation} timeline={timeline} look={look} dark={dark} />
    </>
  );
}

interface StoryProps {
  readonly presentation: Presentation;
  readonly timeline: Timeline;
}

function Story({ presentation, timeline }: StoryProps) {
  const { t, show } = useTranslation();
  const { illustrative, document } = presentation;
  const { states, method, handledHa, redrawnOutHa, redrawnInHa } = timeline;
  const [first, last] = [states[0], states[states.length - 1]];
  const net = last.hectares - first.hectares;
  return (
    <WallText>
      <p className={styles.eyebrow}>{document.name}</p>
      <h1 className={styles.name}>{t('present.timeline')}</h1>
      <BigNumber unit={t('show.since', { state: unbroken(first.name) })} tone={toneOfNet(net)}>
        {signedDecimal(net)}
      </BigNumber>
      <ul className={styles.lines}>
        <li>
          <b data-tone="reduced">{decimal(handledHa)}</b> {t('show.handled')}
        </li>
        <li>
          <b>{decimal(redrawnOutHa)}</b> {t('show.redrawnOut')}
        </li>
        <li>
          <b data-tone="added">{decimal(redrawnInHa)}</b> {t('show.redrawnIn')}
        </li>
      </ul>
      <p className={styles.soft}>
        {t('show.fromTo', { before: decimal(first.hectares), after: decimal(last.hectares) })}
      </p>
      {illustrative && <p className={styles.reason}>{t('common.illustrative')}</p>}
      <p className={styles.reason}>{t('show.method', { method: show(METHOD_NAMES[method.area]) })}</p>
    </WallText>
  );
}

interface StoryChartProps extends StoryProps {
  readonly look: string;
  readonly dark: boolean;
}

function StoryChart({ presentation, timeline, look, dark }: StoryChartProps) {
  const { t } = useTranslation();
  const { target } = presentation.document.presentation;
  const isChain = look === 'waterfall';
  const draw = useCallback(async (): Promise<DrawChart> => {
    if (isChain) {
      const { waterfallDrawing } = await import('../../../../reports/charts/waterfall.ts');
      return (chartLook) => waterfallDrawing({ kind: 'timeline', timeline }, chartLook);
    }
    const { timelineDrawing } = await import('../../../../reports/charts/timeline.ts');
    return (chartLook) => timelineDrawing(timeline, target, chartLook);
  }, [timeline, target, isChain]);
  const told = timeline.states.map(({ name, hectares }) => `${name} ${decimal(hectares)} ha`).join(', ');
  return <ChartPanel key={look} draw={draw} title={`${t('present.timeline')}: ${told}`} dark={dark} />;
}
