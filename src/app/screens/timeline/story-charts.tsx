import type { Timeline } from '../../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../../project/presentation.ts';
import { stepTable, targetTable, timelineTable } from '../../../reports/charts/tables.ts';
import { paceSentences } from '../../../reports/charts/target-pace.ts';
import { hectareText, signedHectareText } from '../../format/numbers.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './chart-card.module.css';
import { ChartCard } from './chart-card.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { StateMaps } from './state-maps.tsx';
import { TargetEditor } from './target-editor.tsx';

interface StoryChartsProps {
  /** As it is to be shown. */
  readonly story: Timeline;
  /** With every BA. */
  readonly whole: Timeline;
  readonly isFolded: boolean;
  readonly target: PresentationSettings['target'];
}

const CHART_HEIGHT = 330;

export function StoryCharts({ story, whole, isFolded, target }: StoryChartsProps) {
  const { t, show } = useTranslation();
  const language = useLanguage((state) => state.language);
  const overYears = { of: 'timeline', isFolded, target } as const;
  const waterfall = { of: 'waterfall', isFolded, target: null } as const;
  const statesText = story.states.map(({ name, hectares }) => `${name} ${hectareText(hectares)}`).join('; ');
  const stepsText = story.steps
    .map(({ kind, figures }) => `${t(`timeline.${kind}`)} ${signedHectareText(figures.netHa)}`)
    .join('; ');
  return (
    <>
      <ChartCard title={t('timeline.overYears')} picture={overYears} table={timelineTable(story, language)}>
        <ChartPicture
          picture={overYears}
          height={CHART_HEIGHT}
          alt={`${t('timeline.overYears')}. ${statesText}`}
        />
      </ChartCard>
      <ChartCard title={t('timeline.waterfall')} picture={waterfall} table={stepTable(story, language)}>
        <ChartPicture
          picture={waterfall}
          height={CHART_HEIGHT}
          alt={`${t('timeline.waterfall')}. ${stepsText}`}
        />
        <p className={styles.note}>{t('timeline.notHandling')}</p>
      </ChartCard>
      <StateMaps story={story} whole={whole} />
      <TargetCard
        story={whole}
        target={target}
        sentences={target ? paceSentences(whole, target).map(show) : []}
      />
    </>
  );
}

interface TargetCardProps {
  readonly story: Timeline;
  readonly target: PresentationSettings['target'];
  readonly sentences: readonly string[];
}

function TargetCard({ story, target, sentences }: TargetCardProps) {
  const { t } = useTranslation();
  const language = useLanguage((state) => state.language);
  const picture = target && ({ of: 'target', isFolded: false, target } as const);
  const hasYears = sentences.length > 0;
  return (
    <ChartCard
      title={t('timeline.target')}
      picture={hasYears ? picture : null}
      table={target ? targetTable(story, target, language) : { head: [], rows: [] }}
    >
      <TargetEditor key={JSON.stringify(target)} target={target} />
      {target === null && <p className={styles.note}>{t('timeline.noTarget')}</p>}
      {target !== null && !hasYears && <p className={styles.note}>{t('timeline.noYears')}</p>}
      {picture && hasYears && (
        <ChartPicture
          picture={picture}
          height={CHART_HEIGHT}
          alt={`${t('timeline.target')}. ${sentences.join(' ')}`}
        />
      )}
    </ChartCard>
  );
}
