import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { ContextMenu } from '../commands/context-menu.tsx';
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
import { useShow } from '../state/present-show.ts';
import { useStory } from '../state/timeline.ts';
import { type ScreenId, useView } from '../state/view.ts';
import { useTheme } from '../theme/theme.ts';
import styles from './app.module.css';
import { Dialogs } from './dialogs.tsx';
import { DropTarget } from './drop-target.tsx';
import { Rail } from './rail.tsx';
import { Sheet } from './sheet.tsx';

const DataScreen = lazy(() => import('../screens/data/data-screen.tsx'));
const DrawScreen = lazy(() => import('../screens/draw/draw-screen.tsx'));
const DrawMap = lazy(() => import('../screens/draw/draw-screen-map.tsx'));
const TimelinePanel = lazy(() => import('../screens/timeline/timeline-panel.tsx'));
const PresentScreen = lazy(() => import('../screens/present/present-screen.tsx'));
const ShowOnWall = lazy(() => import('../screens/present/show/show-on-wall.tsx'));
const PrintScreen = lazy(() => import('../screens/print/print-screen.tsx'));
const PrintPreview = lazy(() => import('../screens/print/print-preview.tsx'));

const SCREENS: Readonly<Record<ScreenId, ComponentType>> = {
  data: DataScreen,
  compare: CompareScreen,
  draw: DrawScreen,
  present: PresentScreen,
  print: PrintScreen,
};

export function App() {
  const { t } = useTranslation();
  const screen = useView((view) => view.screen);
  const isShowing = useShow(({ show }) => show !== null);
  const hasTimeline = useStory((story) => story.isOpen) && screen === 'compare';
  useShortcuts();
  usePageAttributes();
  return (
    <div className={styles.app}>
      <Rail />
      <Sheet label={t(`rail.${screen}`)}>
        <Guarded key={screen}>
          <Suspense>
            <Screen screen={screen} />
          </Suspense>
        </Guarded>
      </Sheet>
      <section className={styles.map} data-map aria-label={t('map.section')}>
        <div className={styles.ground} data-ground inert={screen === 'print' || hasTimeline}>
          <Guarded>
            <MapView />
            {!isShowing && <MapFurniture />}
            {screen === 'compare' && <DetailCard />}
          </Guarded>
        </div>
        {hasTimeline && (
          <Guarded>
            <Suspense>
              <TimelinePanel />
            </Suspense>
          </Guarded>
        )}
        {screen === 'draw' && (
          <Guarded>
            <Suspense>
              <DrawMap />
            </Suspense>
          </Guarded>
        )}
        {screen === 'print' && (
          <Guarded>
            <Suspense>
              <PrintPreview />
            </Suspense>
          </Guarded>
        )}
        {isShowing && (
          <Guarded>
            <Suspense>
              <ShowOnWall />
            </Suspense>
          </Guarded>
        )}
        <ContextMenu />
      </section>
      <ToastStack />
      <DropTarget />
      <Dialogs />
    </div>
  );
}

function Screen({ screen }: { readonly screen: ScreenId }) {
  const Shown = SCREENS[screen];
  return <Shown />;
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
