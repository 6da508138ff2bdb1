import type { ChangeBalance } from '../../../comparison/balance.ts';
import { METHOD_NAMES } from '../../../project/method-names.ts';
import { decimal } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

/** "Geodesik WGS84 · ambang 1 m": no figure stands without it. */
export function MethodName({ method }: { readonly method: ChangeBalance['method'] }) {
  const { t, show } = useTranslation();
  const parts = [show(METHOD_NAMES[method.area])];
  if (method.projection) parts.push(method.projection);
  parts.push(t('compare.toleranceIs', { metres: decimal(method.toleranceMetres, 1).replace(',0', '') }));
  return <>{parts.join(' · ')}</>;
}
