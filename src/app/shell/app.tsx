import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { ToastStack } from '../components/toast-stack.tsx';
import { useLanguage } from '../i18n/language.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { MapFurniture } from '../map/map-furniture.tsx';
import { MapView } from '../map/map-view.tsx';
import { CompareScreen } from '../screens/compare/compare-screen.tsx';
import { DetailCard } from '../screens/compare/detail-card.tsx';
import { setHelpOpen, useView } from '../state/view.ts';
import { useTheme } from '../theme/theme.ts';
import styles from './app.module.css';
import { DropTarget } from './drop-target.tsx';
import { Rail } from './rail.tsx';
import { Sheet } from './sheet.tsx';

const DataScreen = lazy(() => import('../screens/data/data-screen.tsx'));
const HelpDialog = lazy(() => import('../keyboard/help-dialog.tsx'));

export function App() {
  const { t } = useTranslation();
  const screen = useView((view) => view.screen);
  const helpOpen = useView((view) => view.helpOpen);
  useShortcuts();
  usePageAttributes();
  return (
    <div className={styles.app}>
      <Rail />
      <Sheet label={t(`rail.${screen}`)}>
        <Guarded key={screen}>
          <Suspense>{screen === 'data' ? <DataScreen /> : <CompareScreen />}</Suspense>
        </Guarded>
      </Sheet>
      <section className={styles.map} aria-label={t('map.section')}>
        <Guarded>
          <MapView />
          <MapFurniture />
          {screen === 'compare' && <DetailCard />}
        </Guarded>
      </section>
      <ToastStack />
      <DropTarget />
      {helpOpen && (
        <Suspense>
          <HelpDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** One broken screen leaves the others standing. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <ErrorBoundary
      fallback={(message, retry) => (
        <div className={styles.broken} role="alert">
          <h2>{t('broken.title')}</h2>
          <p>{t('broken.text')}</p>
          <pre>{message}</pre>
          <div>
            <Button look="primary" onClick={retry}>
              {t('broken.retry')}
            </Button>{' '}
            <Button onClick={() => location.reload()}>{t('broken.reload')}</Button>
          </div>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function usePageAttributes(): void {
  const language = useLanguage((state) => state.language);
  const theme = useTheme((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
