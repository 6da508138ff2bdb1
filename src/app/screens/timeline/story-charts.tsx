import { misdatedStates, undatedStates } from '../../../comparison/timeline-dates.ts';
import type { Timeline } from '../../../comparison/timeline-types.ts';
import type { PresentationSettings } from '../../../project/presentation.ts';
import { stepTable, targetTable, timelineTable } from '../../../reports/charts/tables.ts';
import { paceSentences } from '../../../reports/charts/target-pace.ts';
import { type Waterfall, waterfallOf } from '../../../reports/charts/waterfall-bars.ts';
import { CHART_WORDS } from '../../../reports/charts/words.ts';
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

/** A picture narrower than this has its bars under each other, each with two lines of words. */
const NARROW = 620;
const ROW_HEIGHT = 34;

const waterfallHeight = (width: number, { bars }: Waterfall): number =>
  width < NARROW ? Math.max(CHART_HEIGHT, bars.length * ROW_HEIGHT) : CHART_HEIGHT;

export function StoryCharts({ story, whole, isFolded, target }: StoryChartsProps) {
  const { t, show } = useTranslation();
  const language = useLanguage((state) => state.language);
  const overYears = { of: 'timeline', isFolded, target } as const;
  const waterfall = { of: 'waterfall', isFolded, target: null } as const;
  const explained = show(CHART_WORDS.handledOrRedrawn);
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
        <DateNotes story={whole} />
      </ChartCard>
      <ChartCard
        title={t('timeline.waterfall')}
        picture={waterfall}
        table={stepTable(story, language)}
        keyText={explained}
      >
        <ChartPicture
          picture={waterfall}
          height={(width) =>
            waterfallHeight(width, waterfallOf({ kind: 'timeline', timeline: story }, language))
          }
          alt={`${t('timeline.waterfall')}. ${stepsText}`}
        />
        <p className={styles.note}>{explained}</p>
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

/** What is doubtful in the dates of the states. */
function DateNotes({ story: { states } }: { readonly story: Timeline }) {
  const { t } = useTranslation();
  const [undated, misdated] = [undatedStates(states), misdatedStates(states)];
  return (
    <>
      {undated.length > 0 && (
        <p className={styles.note}>{t('timeline.undated', { names: undated.join(', ') })}</p>
      )}
      {misdated.length > 0 && (
        <p className={styles.note}>{t('timeline.misdated', { names: misdated.join(', ') })}</p>
      )}
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
