import { useTranslation } from '../../../i18n/use-translation.ts';
import { placeOnWall, type Show } from '../../../state/present-show-model.ts';
import type { StepKind } from '../../../state/present-steps.ts';

interface AnnouncerProps {
  readonly show: Show;
  readonly title: string;
  readonly look: StepKind;
}

/** Says which scene has come, to who cannot see it. */
export function Announcer({ show, title, look }: AnnouncerProps) {
  const { t } = useTranslation();
  const { before, after } = show.presentation.compared;
  const place = placeOnWall(show);
  const side = look === 'before' ? before.name : look === 'after' ? after.name : null;
  const page = look === 'page' ? t('show.page', { page: place.step + 1, pages: show.pages }) : null;
  const position = t('show.sceneOf', {
    position: place.scene + 1,
    all: show.presentation.shown.length,
  });
  return (
    <p className="visually-hidden" role="status" data-announcer>
      {[title, side, page, position].filter((part) => part !== null).join('. ')}
    </p>
  );
}
