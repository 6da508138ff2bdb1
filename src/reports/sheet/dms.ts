import type { Language } from '../../domain/text.ts';

const WORDS = {
  id: { east: 'BT', west: 'BB', north: 'LU', south: 'LS' },
  en: { east: 'E', west: 'W', north: 'N', south: 'S' },
} as const;

/**
 * Seconds of arc as people read them: 394830 of longitude is 109°40′30″ BT. Tenths of a second are told where there are any.
 *
 * @param format `short` leaves out the side of the earth
 */
export function formatArc(
  seconds: number,
  axis: 'longitude' | 'latitude',
  language: Language,
  format: 'full' | 'short' = 'full',
): string {
  const tenths = Math.round(seconds * 10);
  const size = Math.abs(tenths);
  const whole = Math.floor(size / 10);
  const fraction = size % 10 === 0 ? '' : `${language === 'id' ? ',' : '.'}${size % 10}`;
  const angle = `${Math.floor(whole / 3600)}°${pad(Math.floor(whole / 60) % 60)}′${pad(whole % 60)}${fraction}″`;
  if (format === 'short' || tenths === 0) return angle;
  const words = WORDS[language];
  const east = tenths < 0 ? words.west : words.east;
  const north = tenths < 0 ? words.south : words.north;
  return `${angle} ${axis === 'longitude' ? east : north}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
