import type { ChartTable } from '../../../reports/charts/tables.ts';
import { hectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ChartExport } from './chart-export.tsx';
import { ChartPicture } from './chart-picture.tsx';
import type { ShownState } from './story-places.ts';

const HEIGHT = 210;

interface StateMapProps {
  readonly name: string;
  /** What it is a map of: a kelurahan, or the whole city. */
  readonly place: string;
  readonly shown: ShownState;
  readonly unit: number | null;
  readonly table: ChartTable;
  readonly keyText: string;
}

/** The small map of one state, with its hectares and its files. */
export function StateMap({ name, place, shown, unit, table, keyText }: StateMapProps) {
  const { t } = useTranslation();
  const { state, before } = shown;
  const hectares = hectareText(shown.hectares);
  const picture = { of: 'maps', states: [{ state, before, title: null }], unit } as const;
  return (
    <li>
      <ChartPicture picture={picture} height={HEIGHT} alt={t('timeline.mapOf', { name, hectares })} />
      <div>
        <p>
          <b>{name}</b> <span>{hectares}</span>
        </p>
        <ChartExport
          small
          title={`${name} · ${place} · ${hectares}`}
          picture={picture}
          table={table}
          keyText={keyText}
          kinds={['svg', 'png']}
        />
      </div>
    </li>
  );
}
