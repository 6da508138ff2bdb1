import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ChangeKind, showsOnly, useView } from '../../state/view.ts';
import { showGround } from '../../state/visit.ts';

interface GroundButtonProps {
  /** What the figure is made of. */
  readonly kinds: readonly ChangeKind[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A figure that opens the ground it stands on; pressed while the map shows that ground alone. */
export function GroundButton({ kinds, className, children }: GroundButtonProps) {
  const { t } = useTranslation();
  const alone = useView((view) => showsOnly(view, kinds));
  return (
    <button
      type="button"
      className={className}
      aria-pressed={alone}
      title={alone ? t('compare.showAllGround') : t('compare.showGround')}
      onClick={() => showGround(kinds)}
    >
      {children}
    </button>
  );
}
