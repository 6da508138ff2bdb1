import type { Text } from '../domain/text.ts';
import type { FaultKind } from '../geo/validity.ts';

const FAULTS: Readonly<Record<FaultKind, Text>> = {
  'self-intersection': { id: 'garis batasnya menyilang dirinya sendiri', en: 'its border crosses itself' },
  'ring-self-touch': { id: 'garis batasnya menyentuh dirinya sendiri', en: 'its border touches itself' },
  'hole-outside-shell': { id: 'ada lubang di luar batas poligon', en: 'a hole lies outside the polygon' },
  'nested-holes': { id: 'ada lubang di dalam lubang', en: 'a hole lies within a hole' },
  'disconnected-interior': { id: 'lubangnya memutus poligon', en: 'its holes cut the polygon apart' },
  'too-few-points': { id: 'titiknya kurang dari tiga', en: 'it has fewer than three points' },
  'unclosed-ring': { id: 'garis batasnya tidak tertutup', en: 'its border is not closed' },
  'duplicate-vertex': { id: 'ada titik kembar', en: 'it repeats a vertex' },
  spike: { id: 'garis batasnya mempunyai duri (berbalik di jalur yang sama)', en: 'its border has a spike' },
  'shared-edge': { id: 'bagian-bagiannya berimpit di satu sisi', en: 'its parts share an edge' },
  'nested-shells': { id: 'ada bagian di dalam bagian lain', en: 'one part lies within another' },
  'overlapping-parts': { id: 'bagian-bagiannya bertumpang tindih', en: 'its parts overlap' },
  'wrong-orientation': {
    id: 'arah putar garis batasnya terbalik',
    en: 'its border runs the wrong way round',
  },
  'non-finite': { id: 'ada koordinat yang bukan angka', en: 'some coordinates are not numbers' },
};

/** Several faults in one phrase. */
export const faultNames = (kinds: readonly FaultKind[]): Text => ({
  id: kinds.map((kind) => FAULTS[kind].id).join('; '),
  en: kinds.map((kind) => FAULTS[kind].en).join('; '),
});

/** "“dua”, “n.a.”, …": up to three examples in quotation marks, long ones cut. */
export function examples(values: readonly string[]): string {
  const shown = [...new Set(values)]
    .slice(0, 3)
    .map((value) => `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`);
  return shown.join(', ');
}

/** "2,07 %" and "2.07%". */
export const percent = (share: number): Text => ({
  id: `${(share * 100).toLocaleString('id-ID', { maximumFractionDigits: 2 })} %`,
  en: `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 2 })}%`,
});
