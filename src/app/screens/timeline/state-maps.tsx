import { useId, useState } from 'react';
import type { Timeline } from '../../../comparison/timeline-types.ts';
import { unitTable } from '../../../reports/charts/tables.ts';
import { hectareText } from '../../format/numbers.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ChartCard } from './chart-card.tsx';
import { ChartPicture } from './chart-picture.tsx';
import styles from './state-maps.module.css';

const MAP_HEIGHT = 210;

/** Small maps of every state in one frame: a kelurahan from near, or the hectares of all of them. */
export function StateMaps({ story }: { readonly story: Timeline }) {
  const { t } = useTranslation();
  const language = useLanguage((state) => state.language);
  const places = placesOf(story);
  const [asked, setAsked] = useState<number | null | undefined>();
  const unit = asked === undefined || !places.some((place) => place.unit === asked) ? firstOf(places) : asked;
  const choice = useId();
  return (
    <ChartCard
      title={t('timeline.maps')}
      picture={{ of: 'map', state: story.states.length - 1, unit }}
      table={unitTable(story, language)}
    >
      <label className={styles.place} htmlFor={choice}>
        {t('timeline.mapsOf')}
        <select
          id={choice}
          value={unit ?? ''}
          onChange={(event) => setAsked(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">{t('timeline.wholeCity')}</option>
          {places.map(({ unit: index, name }) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.maps}>
        {story.states.map(({ name }, state) => {
          const hectares = hectareText(hectaresAt(story, state, unit));
          return (
            <li key={name}>
              <ChartPicture
                picture={{ of: 'map', state, unit }}
                height={MAP_HEIGHT}
                alt={t('timeline.mapOf', { name, hectares })}
              />
              <p>
                <b>{name}</b> <span>{hectares}</span>
              </p>
            </li>
          );
        })}
      </ul>
      <p className={styles.key}>
        {unit === null && places.length > 0 ? t('timeline.circles') : t('timeline.mapsKey')}
      </p>
    </ChartCard>
  );
}

interface Place {
  readonly unit: number;
  readonly name: string;
  readonly change: number;
}

/** Kelurahan with ground at any time, those that changed most first. */
function placesOf({ steps }: Timeline): readonly Place[] {
  const units = steps[0]?.units ?? [];
  return units
    .map(({ name }, unit) => {
      const rows = steps.map((step) => step.units[unit]);
      const change = rows.reduce((sum, { reducedHa, addedHa }) => sum + reducedHa + addedHa, 0);
      return { unit, name, change, hasGround: rows.some((row) => row.beforeHa > 0 || row.afterHa > 0) };
    })
    .filter(({ hasGround }) => hasGround)
    .toSorted((a, b) => b.change - a.change);
}

const firstOf = (places: readonly Place[]): number | null => places[0]?.unit ?? null;

function hectaresAt({ states, steps }: Timeline, state: number, unit: number | null): number {
  if (unit === null) return states[state].hectares;
  return steps[state]?.units[unit].beforeHa ?? steps[state - 1].units[unit].afterHa;
}
