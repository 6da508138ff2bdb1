import { useTranslation } from '../../../i18n/use-translation.ts';

/** Pictures under the map that the user brought. */
export function BackdropPanel() {
  const { t } = useTranslation();
  return <section aria-label={t('backdrop.title')} />;
}
