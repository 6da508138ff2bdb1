/** WGS84: semi-major axis in metres, flattening, and what follows from them. */
export const WGS84_A = 6_378_137;
const WGS84_F = 1 / 298.257223563;
export const WGS84_E2 = WGS84_F * (2 - WGS84_F);

export const DEGREE = Math.PI / 180;

/** Metres on the ellipsoid of one degree of longitude and of latitude at a latitude in degrees. */
export function metresPerDegree(latitude: number): { readonly lon: number; readonly lat: number } {
  const sine = Math.sin(latitude * DEGREE);
  const w2 = 1 - WGS84_E2 * sine * sine;
  const primeVertical = WGS84_A / Math.sqrt(w2);
  const meridional = (primeVertical * (1 - WGS84_E2)) / w2;
  return {
    lon: primeVertical * Math.cos(latitude * DEGREE) * DEGREE,
    lat: meridional * DEGREE,
  };
}
