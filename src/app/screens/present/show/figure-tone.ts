import { decimal } from '../../../format/numbers.ts';

/** Less slum is told in the colour of what went, more in that of what came; what reads as zero in neither. */
export function toneOfNet(netHa: number): 'reduced' | 'added' | 'plain' {
  if (!/[1-9]/.test(decimal(netHa))) return 'plain';
  return netHa < 0 ? 'reduced' : 'added';
}
