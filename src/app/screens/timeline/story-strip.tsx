import { Fragment } from 'react';
import type { Timeline } from '../../../comparison/timeline-types.ts';
import { hectareText, signedHectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './story-strip.module.css';

/** The story in its main points: what each SK began with and what its last BA left, and what lies between. */
export function StoryStrip({ story }: { readonly story: Timeline }) {
  const { t } = useTranslation();
  const { states, steps } = story;
  return (
    <ol className={styles.strip} aria-label={t('timeline.story')}>
      {states.map(({ name, hectares }, index) => {
        const step = steps[index - 1];
        return (
          <Fragment key={name}>
            {step && (
              <li className={styles.step} data-kind={step.kind}>
                <b>{signedHectareText(step.figures.netHa)}</b>
                <small>{t(`timeline.${step.kind}`)}</small>
              </li>
            )}
            <li className={styles.state}>
              <small>{name}</small>
              <b>{hectareText(hectares)}</b>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
