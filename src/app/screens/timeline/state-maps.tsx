import { useId } from 'react';
import type { Timeline } from '../../../comparison/timeline-types.ts';
import { unitTable } from '../../../reports/charts/tables.ts';
import { WHOLE_CITY } from '../../address/address-words.ts';
import { findUnit, unitWords } from '../../address/unit-words.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { setTimelinePlace, useStory } from '../../state/timeline.ts';
import { ChartCard } from './chart-card.tsx';
import { StateMap } from './state-map.tsx';
import styles from './state-maps.module.css';
import { placesOf, statesOnMaps } from './story-places.ts';

interface StateMapsProps {
  /** As it is to be shown. */
  readonly story: Timeline;
  /** With every BA. */
  readonly whole: Timeline;
}

/** Small maps of every state in one frame: a kelurahan from near, or the hectares of all of them. */
export function StateMaps({ story, whole }: StateMapsProps) {
  const { t } = useTranslation();
  const language = useLanguage((state) => state.language);
  const places = placesOf(story);
  const unit = usePlace(story, places[0]?.unit ?? null);
  const place = unit === null ? t('timeline.wholeCity') : (story.steps[0]?.units[unit].name ?? '');
  const title = `${t('timeline.maps')} · ${place}`;
  const states = statesOnMaps(story, whole, unit);
  const table = unitTable(story, language);
  const keyText = unit === null && places.length > 0 ? t('timeline.circles') : t('timeline.mapsKey');
  return (
    <ChartCard
      title={t('timeline.maps')}
      fileTitle={title}
      picture={{ of: 'maps', states, unit }}
      table={table}
      keyText={keyText}
    >
      <PlaceChooser story={story} places={places.map(({ unit: index }) => index)} unit={unit} />
      <ul className={styles.maps}>
        {story.states.map(({ name }, index) => (
          <StateMap
            key={name}
            name={name}
            place={place}
            shown={states[index]}
            unit={unit}
            table={table}
            keyText={keyText}
          />
        ))}
      </ul>
      <p className={styles.key}>{keyText}</p>
    </ChartCard>
  );
}

/** Index of the kelurahan that was chosen; null: the whole city. A name that is none here is passed over. */
function usePlace({ steps }: Timeline, byItself: number | null): number | null {
  const place = useStory((state) => state.place);
  if (place === null) return byItself;
  if (place.toLowerCase() === WHOLE_CITY) return null;
  const found = findUnit(steps[0]?.units ?? [], place) ?? -1;
  return found < 0 ? byItself : found;
}

interface PlaceChooserProps {
  readonly story: Timeline;
  /** Indexes of the kelurahan, in the order in which they are offered. */
  readonly places: readonly number[];
  readonly unit: number | null;
}

function PlaceChooser({ story, places, unit }: PlaceChooserProps) {
  const { t } = useTranslation();
  const choice = useId();
  const units = story.steps[0]?.units ?? [];
  const words = unitWords(units);
  const offered = unit === null || places.includes(unit) ? places : [unit, ...places];
  if (offered.length === 0) return null;
  return (
    <label className={styles.place} htmlFor={choice}>
      {t('timeline.mapsOf')}
      <select
        id={choice}
        value={unit === null ? WHOLE_CITY : words[unit]}
        onChange={(event) => setTimelinePlace(event.target.value)}
      >
        <option value={WHOLE_CITY}>{t('timeline.wholeCity')}</option>
        {offered.map((index) => (
          <option key={index} value={words[index]}>
            {units[index].name}
          </option>
        ))}
      </select>
    </label>
  );
}
