import type { Language } from '../../domain/text.ts';

const WORDS = {
  id: { east: 'BT', west: 'BB', north: 'LU', south: 'LS' },
  en: { east: 'E', west: 'W', north: 'N', south: 'S' },
} as const;

/**
 * Whole seconds of arc as people read them: 394830 of longitude is 109° 40′ 30″ BT.
 *
 * @param seconds of arc; fractions are rounded
 */
export function formatArc(seconds: number, axis: 'longitude' | 'latitude', language: Language): string {
  const whole = Math.round(seconds);
  const size = Math.abs(whole);
  const degrees = Math.floor(size / 3600);
  const minutes = pad(Math.floor(size / 60) % 60);
  const words = WORDS[language];
  const east = whole < 0 ? words.west : words.east;
  const north = whole < 0 ? words.south : words.north;
  return `${degrees}°${minutes}′${pad(size % 60)}″ ${axis === 'longitude' ? east : north}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
