/** Names a scene for as long as its kelurahan keeps its code (or name): `opening`, `timeline`, `closing`, `unit:61.72.01.1001`. */
export type SceneId = string;

/** What the user made of the presentation; kept with the project. Scenes not named here follow the order of change. */
export interface PresentationSettings {
  /** Scenes in the order given by hand; null: by change. */
  readonly order: readonly SceneId[] | null;
  readonly hidden: readonly SceneId[];
  /** What the presenter wrote for each scene. */
  readonly notes: Readonly<Record<SceneId, string>>;
  /** Hectares to be left by a year; null: no target. */
  readonly target: { readonly year: number; readonly hectares: number } | null;
}

export const NO_PRESENTATION: PresentationSettings = { order: null, hidden: [], notes: {}, target: null };
