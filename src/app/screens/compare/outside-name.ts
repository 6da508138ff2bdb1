import type { ChangeBalance } from '../../../comparison/balance.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

/** What the ground outside every kelurahan is called: without boundaries it is all there is. */
export function useOutsideName({ units }: Pick<ChangeBalance, 'units'>): string {
  const { t } = useTranslation();
  return units.length === 0 ? t('compare.allGround') : t('compare.outside');
}
