import { scaleBar } from '../../map/scale-bar.ts';
import type { MapMode } from '../../map/scene.ts';
import { Badge } from '../components/badge.tsx';
import { IconButton } from '../components/button.tsx';
import { Segmented } from '../components/segmented.tsx';
import { unbroken } from '../format/state-name.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { keysOf } from '../keyboard/keys.ts';
import { useComparison } from '../state/comparison.ts';
import { useMapData } from '../state/map-data.ts';
import { useIllustrative } from '../state/project.ts';
import { useView } from '../state/view.ts';
import { changeMode, visitAll } from '../state/visit.ts';
import { useBesideCard } from './beside-card.ts';
import { DrawLegend, Legend } from './legend.tsx';
import styles from './map-furniture.module.css';
import { PointerReadout } from './pointer-readout.tsx';
import { isNarrow, useStage, zoomBy } from './stage.ts';

/** Longest scale bar on a phone, in CSS pixels. */
const NARROW_BAR = 84;
const MODES: readonly MapMode[] = ['swipe', 'side', 'overlay'];

/** What stands on the map: modes, names of the states, legend, scale, pointer, zoom. */
export function MapFurniture() {
  const { t } = useTranslation();
  const { beforeName, afterName } = useMapData();
  const mode = useView((view) => view.mode);
  const besideCard = useBesideCard();
  const isDrawing = useView((view) => view.screen === 'draw');
  const hasBoth = beforeName !== null && afterName !== null;
  return (
    <div className={styles.furniture} data-beside-card={besideCard} data-drawing={isDrawing}>
      {hasBoth && !isDrawing && (
        <div className={styles.top}>
          <StateChip name={beforeName} hint={t('detail.before')} side="before" />
          <Segmented
            label={t('map.mode')}
            value={mode}
            onChange={changeMode}
            choices={MODES.map((value) => ({ value, label: t(`mode.${value}`), hint: keysOf(value) }))}
          />
          <StateChip name={afterName} hint={t('detail.after')} side="after" />
        </div>
      )}
      <div className={styles.bottomLeft}>
        <div className={styles.scaleLine}>
          <Scale />
          <Illustrative />
        </div>
        <PointerReadout />
      </div>
      <ZoomButtons />
      {isDrawing ? <DrawLegend /> : hasBoth && <Legend />}
    </div>
  );
}

interface StateChipProps {
  readonly name: string;
  readonly hint: string;
  readonly side: 'before' | 'after';
}

function StateChip({ name, hint, side }: StateChipProps) {
  return (
    <p className={`${styles.chip} ${styles[side]}`} title={`${hint}: ${name}`}>
      <small>{hint}</small>
      <b>{unbroken(name)}</b>
    </p>
  );
}

/** Goes with the map wherever it is looked at, photographed or projected. */
function Illustrative() {
  const { t } = useTranslation();
  return useIllustrative() && <Badge title={t('common.illustrativeHint')}>{t('common.illustrative')}</Badge>;
}

function Scale() {
  const { t } = useTranslation();
  const stage = useStage((state) => state.stage);
  const camera = useView((view) => view.camera);
  if (!stage || !camera) return null;
  const bar = scaleBar(stage.metresPerPixel(), isNarrow() ? NARROW_BAR : undefined);
  return (
    <p className={styles.scale} title={t('map.scaleHint')}>
      <i style={{ width: bar.pixels }} aria-hidden="true" />
      <span>{bar.label}</span>
      <span className={styles.numeric}>{bar.numeric}</span>
    </p>
  );
}

function ZoomButtons() {
  const { t } = useTranslation();
  const compared = useComparison((state) => state.compared);
  return (
    <div className={styles.zoom}>
      <IconButton icon="plus" label={t('map.zoomIn')} onClick={() => zoomBy(1)} />
      <IconButton icon="minus" label={t('map.zoomOut')} onClick={() => zoomBy(-1)} />
      <IconButton
        icon="fit"
        label={t('map.fit')}
        keys={keysOf('fit')}
        disabled={!compared}
        onClick={visitAll}
      />
    </div>
  );
}
