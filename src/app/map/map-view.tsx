import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Position } from '../../geo/column.ts';
import type { MapEvents, MapScene } from '../../map/scene.ts';
import type { WordedMapStage } from '../../map/stage.ts';
import { MAP_FAILURES, type MapTexts, SKETCH_HELP } from '../../map/texts.ts';
import { useToasts } from '../components/toasts.ts';
import { useLanguage } from '../i18n/language.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { tellBackdropProblem } from '../state/backdrop-problems.ts';
import { useComparison } from '../state/comparison.ts';
import { useFetchedScenes } from '../state/draw-scene-store.ts';
import { useMapData } from '../state/map-data.ts';
import { paced } from '../state/paced.ts';
import { useShownMap } from '../state/present-map.ts';
import { useProject } from '../state/project.ts';
import { setCamera, useView, type View } from '../state/view.ts';
import { visitPicked } from '../state/visit.ts';
import { useTheme } from '../theme/theme.ts';
import { useBesideCard } from './beside-card.ts';
import styles from './map-view.module.css';
import { isNarrow, openStage, useStage } from './stage.ts';

const BackdropFeed = lazy(() => import('./backdrop-feed.tsx'));

/** Carries the scene to the map and what hands do on the map back. Holds nothing of its own. */
export function MapView() {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<WordedMapStage>(null);
  const scene = useScene();
  const texts = useMapTexts();
  const latest = useRef({ scene, texts });
  latest.current = { scene, texts };
  const failure = useStage((state) => state.failure);
  const besideCard = useBesideCard();
  const hasBackdrops = useProject(({ document }) => (document?.backdrops.length ?? 0) > 0);

  useEffect(() => {
    const container = holder.current;
    let ended = false;
    void import('../../map/stage.ts').then(({ createMapStage }) => {
      if (ended || !container) return;
      const made = createMapStage(container, EVENTS, startOptions(latest.current));
      stage.current = made;
      made.update(latest.current.scene);
      openStage(made);
    });
    return () => {
      ended = true;
      stage.current?.destroy();
      stage.current = null;
      useStage.setState({ stage: null });
    };
  }, []);
  useEffect(() => stage.current?.update(scene), [scene]);
  useEffect(() => stage.current?.setTexts(texts), [texts]);

  return (
    <div ref={holder} className={styles.map} data-beside-card={besideCard}>
      {failure && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <Attributions />
      {hasBackdrops && (
        <Suspense>
          <BackdropFeed />
        </Suspense>
      )}
    </div>
  );
}

/** Whom the pictures under the map are owed to. */
function Attributions() {
  const attributions = useStage((state) => state.attributions);
  return attributions.length > 0 && <p className={styles.attributions}>{attributions.join(' · ')}</p>;
}

/** Coordinates under a moving hand: faster nobody reads, and each change of text costs a frame its time. */
const READABLE_MS = 400;

const EVENTS: MapEvents = {
  onPick: visitPicked,
  onPointer: paced(READABLE_MS, (pointer: Position | null) => useStage.setState({ pointer })),
  onCamera: setCamera,
  onFailure: (failure) => useStage.setState({ failure }),
  onAttributions: (attributions) => useStage.setState({ attributions }),
  onBackdropProblem: (id, reason) => {
    tellBackdropProblem(id, reason);
    useToasts.getState().say(reason[useLanguage.getState().language], { tone: 'danger' });
  },
};

function startOptions({ scene, texts }: { readonly scene: MapScene; readonly texts: MapTexts }) {
  const { camera } = useView.getState();
  return { texts, dark: scene.dark, ...(camera && { camera }) };
}

/**
 * The comparison, or while an SK is drawn that SK over what it is compared with; backdrops lie under both. Where there is none
 * to draw, one plain map: nothing is compared there.
 */
function useScene(): MapScene {
  const compared = useComparedScene();
  const { scene, backdrops } = useFetchedScenes();
  const isDrawScreen = useView((view) => view.screen === 'draw');
  return useMemo(() => {
    if (scene === null)
      return isDrawScreen
        ? { ...compared, mode: 'overlay', change: null, backdrops }
        : { ...compared, backdrops };
    const { base, drawing } = scene;
    const highlight = { unit: null, beforeAreas: [], afterAreas: [], point: compared.highlight.point };
    return { ...compared, mode: 'overlay', after: base, change: null, highlight, drawing, backdrops };
  }, [compared, scene, backdrops, isDrawScreen]);
}

function useComparedScene(): MapScene {
  const current = useMapData();
  const shown = useShownMap((state) => state.shown);
  const { units, unitLabels, before, after, beforeName, afterName } = shown?.layers ?? current;
  const isPair = beforeName !== null && afterName !== null;
  const compared = useComparison((state) => state.compared);
  const view = useComparedView();
  return useMemo(() => {
    const chosen = view.lineage === null ? undefined : compared?.balance.areas[view.lineage];
    return {
      units,
      unitLabels,
      // A state that is alone is shown whole, not up to the divider.
      before: isPair ? before : (before ?? after),
      after: isPair ? after : (before ?? after),
      change: shown?.change ?? compared?.change ?? null,
      hiddenKinds: view.hidden,
      mode: isPair ? view.mode : 'swipe',
      dark: view.dark,
      onWall: view.onWall,
      onLargeWall: view.onLargeWall,
      highlight: {
        unit: view.unit,
        beforeAreas: chosen?.before ?? [],
        afterAreas: chosen?.after ?? [],
        point: view.point,
      },
    };
  }, [units, unitLabels, before, after, isPair, compared, shown?.change, view]);
}

/** What is chosen on the screens; while a show is running, what the show asks for. */
function useComparedView(): Pick<View, 'mode' | 'unit' | 'lineage' | 'point' | 'hidden'> & {
  dark: boolean;
  onWall: boolean;
  onLargeWall: boolean;
} {
  const { mode, unit, lineage, point, hidden } = useView(
    useShallow((view) => ({
      mode: view.mode,
      unit: view.unit,
      lineage: view.lineage,
      point: view.point,
      hidden: view.hidden,
    })),
  );
  const dark = useTheme((state) => state.theme === 'dark');
  const shown = useShownMap((state) => state.shown);
  return useMemo(
    () =>
      shown === null
        ? { mode, unit, lineage, point, hidden, dark, onWall: false, onLargeWall: false }
        : {
            mode: shown.mode,
            unit: shown.unit,
            dark: shown.dark,
            lineage: null,
            point: null,
            hidden: NOTHING_HIDDEN,
            onWall: !isNarrow(),
            onLargeWall: shown.isLarge,
          },
    [mode, unit, lineage, point, hidden, dark, shown],
  );
}

const NOTHING_HIDDEN: View['hidden'] = new Set();

function useMapTexts(): MapTexts {
  const { t, show } = useTranslation();
  const { beforeName, afterName } = useMapData();
  return useMemo(
    () => ({
      map: t('map.map'),
      before: beforeName ?? t('detail.before'),
      after: afterName ?? t('detail.after'),
      divider: t('map.divider'),
      sketchHelp: show(SKETCH_HELP),
      noWebgl: show(MAP_FAILURES.noWebgl),
      contextLost: show(MAP_FAILURES.contextLost),
      notStarted: show(MAP_FAILURES.notStarted),
    }),
    [t, show, beforeName, afterName],
  );
}
