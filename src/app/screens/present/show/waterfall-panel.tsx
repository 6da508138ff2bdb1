import { useCallback } from 'react';
import { hectareText } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Compared } from '../../../state/comparison.ts';
import { ChartPanel, type DrawChart } from './chart-panel.tsx';

/** From the one state to the other, bar by bar. */
export function WaterfallPanel({ compared, dark }: { readonly compared: Compared; readonly dark: boolean }) {
  const { t } = useTranslation();
  const { totals } = compared.balance;
  const [before, after] = [compared.before.name, compared.after.name];
  const draw = useCallback(async (): Promise<DrawChart> => {
    const { waterfallDrawing } = await import('../../../../reports/charts/waterfall.ts');
    return (look) => waterfallDrawing({ kind: 'balance', before, after, totals }, look);
  }, [before, after, totals]);
  const title = t('show.waterfall', {
    before,
    after,
    from: hectareText(totals.beforeHa),
    reduced: hectareText(totals.reducedHa),
    added: hectareText(totals.addedHa),
    to: hectareText(totals.afterHa),
  });
  return <ChartPanel draw={draw} title={title} dark={dark} />;
}
