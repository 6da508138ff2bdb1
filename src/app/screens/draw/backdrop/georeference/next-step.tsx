import { Button } from '../../../../components/button.tsx';
import { useTranslation } from '../../../../i18n/use-translation.ts';
import { choosePlacedPoint, dropHalf, usePlacing } from '../../../../state/backdrop-placing.ts';
import { chooseTool, useDraw } from '../../../../state/draw.ts';
import styles from './georeference-window.module.css';

/** What the next click is for, and how to get out of it. */
export function NextStep({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const { pixel, ground, chosen } = usePlacing();
  const mapListens = useDraw(({ tool }) => tool === 'control-point');
  const point = count + 1;
  const words = () => {
    if (chosen !== null) return t('place.move', { point: chosen + 1 });
    if (pixel) return t('place.nowGround', { point });
    return ground ? t('place.nowPicture', { point }) : t('place.first', { point });
  };
  return (
    <div className={styles.step}>
      <p role="status">{words()}</p>
      {chosen !== null && <Button onClick={() => choosePlacedPoint(null)}>{t('place.moved')}</Button>}
      {(pixel ?? ground) && <Button onClick={dropHalf}>{t('place.again')}</Button>}
      {!mapListens && <Button onClick={() => chooseTool('control-point')}>{t('place.listen')}</Button>}
    </div>
  );
}
