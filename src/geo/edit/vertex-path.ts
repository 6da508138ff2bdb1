/** Names a vertex of a shape by indexes; the closing vertex of a ring is its first one, and never named. */
export interface VertexPath {
  readonly polygon: number;
  /** 0 is the shell. */
  readonly ring: number;
  readonly vertex: number;
}
