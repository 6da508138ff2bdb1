import type { SlumArea } from '../../../../domain/delineation.ts';
import type { Field } from '../../../../project/attributes/fields.ts';
import { METHOD_NAMES } from '../../../../project/method-names.ts';
import { available, unavailable } from '../../../../project/operation.ts';
import { differencePercent, hectareText, signedPercentText } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDocument } from '../../../state/project.ts';
import { useAreaHectares } from '../areas/use-area-hectares.ts';
import styles from './attribute-form.module.css';
import { FieldInput } from './field-input.tsx';
import { asStated, fillStatedHa } from './fill-stated.ts';
import { ReasonedButton } from './reasoned-button.tsx';

interface StatedFieldProps {
  readonly field: Field;
  readonly areas: readonly SlumArea[];
}

/** Luas SK, with the hectares drawn under it and a way to make them the same. */
export function StatedField({ field, areas }: StatedFieldProps) {
  const { t, show } = useTranslation();
  const hectares = useAreaHectares();
  const method = useDocument()?.comparison.method ?? 'geodesic-wgs84';
  const drawn = areas.reduce((sum, { id }) => sum + (hectares.get(id) ?? Number.NaN), 0);
  const stated = areas.some(({ statedHa }) => statedHa === null)
    ? null
    : areas.reduce((sum, { statedHa }) => sum + (statedHa ?? 0), 0);
  const isSame = areas.every(({ id, statedHa }) => statedHa === asStated(hectares.get(id) ?? Number.NaN));
  const availability = Number.isNaN(drawn) ? NOT_MEASURED : isSame ? SAME : available;
  return (
    <FieldInput field={field} areas={areas}>
      <p className={styles.remark} title={show(METHOD_NAMES[method])}>
        {t(areas.length > 1 ? 'form.drawnTogether' : 'form.drawn', { hectares: hectareText(drawn) })}
        {stated !== null && ` · ${signedPercentText(differencePercent(drawn, stated))}`}
      </p>
      <ReasonedButton
        look="quiet"
        availability={availability}
        hint={t('form.fillStatedHint', { method: show(METHOD_NAMES[method]) })}
        onClick={() =>
          fillStatedHa(
            areas.map(({ id }) => id),
            hectares,
          )
        }
      >
        {t('form.fillStated')}
      </ReasonedButton>
    </FieldInput>
  );
}

const NOT_MEASURED = unavailable({
  id: 'Luas gambar masih dihitung.',
  en: 'The drawn hectares are being measured.',
});

const SAME = unavailable({
  id: 'Luas SK sudah sama dengan luas gambar.',
  en: 'The stated hectares are those drawn already.',
});
