/** What the user may set of the checks; kept with the project. */
export interface CheckSettings {
  /** Ground thinner than this is reported. */
  readonly thinMetres: number;
  /** Stated hectares may differ from drawn ones by this share (0..1). */
  readonly statedShare: number;
  /** Gaps between neighbours smaller than this many m² are reported. */
  readonly gapSquareMetres: number;
  /** Hectares from 10 or 15 ha within which an area counts as near the limit. */
  readonly nearLimitHa: number;
}

export const DEFAULT_CHECKS: CheckSettings = {
  thinMetres: 2,
  statedShare: 0.05,
  gapSquareMetres: 200,
  nearLimitHa: 0.25,
};
