import { useEffect, useRef, useState } from 'react';
import type { ChartLook } from '../../../../reports/charts/look.ts';
import type { Drawing } from '../../../../reports/drawing/drawing.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './chart-panel.module.css';

/** Draws a chart into a box. */
export type DrawChart = (look: ChartLook) => Drawing;

interface ChartPanelProps {
  readonly draw: () => Promise<DrawChart>;
  /** What it shows, for who cannot see it. */
  readonly title: string;
  readonly dark: boolean;
}

/** A wall as wide as this has one millimetre of chart for each `PIXELS_PER_MM` pixels: its words are as large as the rest. */
const WALL_WIDTH = 1280;
const UPRIGHT_WIDTH = 620;
const PIXELS_PER_MM = 4;
const TEXT_MM = 6.5;

/** A chart of the reports, at the size of its place on the wall. */
export function ChartPanel({ draw, title, dark }: ChartPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage((state) => state.language);
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let turn = 0;
    const redraw = async () => {
      const mine = ++turn;
      try {
        const [chart, { svgOf }, fonts] = await Promise.all([
          draw(),
          import('../../../../reports/drawing/svg.ts'),
          chartFonts(),
        ]);
        if (mine !== turn) return;
        const { clientWidth, clientHeight } = element;
        const perMm = pixelsPerMm();
        const look = { width: clientWidth / perMm, height: clientHeight / perMm, fonts, language, dark };
        const svg = svgOf(chart({ ...look, textSize: TEXT_MM }), { title, pixelsPerMm: perMm, fonts });
        element.replaceChildren(elementOf(svg));
        setState('drawn');
      } catch {
        if (mine === turn) setState('failed');
      }
    };
    const sizes = new ResizeObserver(() => void redraw());
    sizes.observe(element);
    return () => {
      turn = -1;
      sizes.disconnect();
    };
  }, [draw, title, dark, language]);
  return (
    <div className={styles.chart} data-chart={state}>
      <div ref={box} />
      {state !== 'drawn' && (
        <p role="status">{t(state === 'drawing' ? 'show.drawing' : 'show.chartFailed')}</p>
      )}
    </div>
  );
}

/** As large as the words beside it (wall-text.module.css). */
function pixelsPerMm(): number {
  if (innerWidth < innerHeight) return (PIXELS_PER_MM * innerWidth) / UPRIGHT_WIDTH;
  return (PIXELS_PER_MM * Math.min(innerWidth, innerHeight * (16 / 9))) / WALL_WIDTH;
}

let loading: Promise<ChartLook['fonts']> | null = null;

/** Those the reports are set in: the chart measures its words by them. */
function chartFonts(): Promise<ChartLook['fonts']> {
  loading ??= Promise.all([
    import('../../../../workers/report-assets.ts'),
    import('../../../../reports/drawing/load-fonts.ts'),
  ]).then(async ([{ builtAssets }, { loadFonts }]) => loadFonts(await builtAssets.fonts()));
  return loading;
}

const elementOf = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
