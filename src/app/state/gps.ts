import { create } from 'zustand';
import type { Position } from '../../geo/column.ts';

/** Why the device gave no place. */
type GpsRefusal = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

interface GpsFix {
  readonly at: Position;
  /** Radius in which the device is with 95 % certainty, as it says itself. */
  readonly metres: number;
}

interface Gps {
  readonly fix: GpsFix | null;
  readonly isAsking: boolean;
  readonly refusal: GpsRefusal | null;
}

/** Where the device says it is. It is asked only when someone presses the button. */
export const useGps = create<Gps>()(() => ({ fix: null, isAsking: false, refusal: null }));

const PATIENCE_MS = 20_000;
const REFUSALS: Readonly<Record<number, GpsRefusal>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

/** Asks the device; the answer, or why there is none, comes into `useGps`. */
export function askGps(): void {
  const { geolocation } = navigator;
  if (!geolocation) {
    useGps.setState({ refusal: 'unsupported' });
    return;
  }
  useGps.setState({ isAsking: true, refusal: null });
  geolocation.getCurrentPosition(
    ({ coords: { longitude, latitude, accuracy } }) =>
      useGps.setState({ fix: { at: [longitude, latitude], metres: accuracy }, isAsking: false }),
    ({ code }) => useGps.setState({ refusal: REFUSALS[code] ?? 'unavailable', isAsking: false }),
    { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 },
  );
}

export const forgetGps = (): void => useGps.setState({ fix: null, isAsking: false, refusal: null });
