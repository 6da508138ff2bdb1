import type { SlumArea } from '../../domain/delineation.ts';
import { formatHectares } from '../../domain/format.ts';
import type { Text } from '../../domain/text.ts';
import type { Bounds, Position } from '../../geo/column.ts';

/** What a person calls an area, so that it is found again: "RT 004 RW 001, Bandengan". */
export const nameOf = ({ label, kelurahan }: SlumArea): string =>
  kelurahan === null || label.includes(kelurahan) ? label : `${label}, ${kelurahan}`;

const SHOWN = 3;

/** "A, B, C dan 12 lainnya". */
export function namesOf(areas: readonly SlumArea[]): Text {
  const shown = areas.slice(0, SHOWN).map(nameOf);
  const more = areas.length - shown.length;
  const joined = shown.join('; ');
  return more === 0
    ? { id: joined, en: joined }
    : { id: `${joined}; dan ${more} lainnya`, en: `${joined}; and ${more} more` };
}

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** "12 m²", and from a tenth of a hectare on "0,10 ha". */
export function formatGround(squareMetres: number): string {
  if (squareMetres >= 1000) return formatHectares(squareMetres / 10_000);
  return squareMetres < 10 ? `${oneDecimal.format(squareMetres)} m²` : `${whole.format(squareMetres)} m²`;
}

/** Four decimals: two would hide what a rule is about. */
export const formatFineHectares = (hectares: number): string => `${precise.format(hectares)} ha`;

export const formatPercent = (share: number): string => `${oneDecimal.format(100 * share)} %`;

export const formatMetres = (metres: number): string => `${oneDecimal.format(metres)} m`;

export const middleOf = (box: Bounds | null): Position | null =>
  box && [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
