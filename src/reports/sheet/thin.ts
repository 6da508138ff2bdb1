/** Coordinates of paper or of the plane. */
type Pair = readonly [number, number];

/** A line with the vertices that matter (Douglas and Peucker 1973): without the others it moves by no more than the tolerance. */
export function thinLine(line: readonly Pair[], tolerance: number): readonly Pair[] {
  if (line.length < 3) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: number[] = [0, line.length - 1];
  while (open.length > 0) {
    const to = open.pop() ?? 0;
    const from = open.pop() ?? 0;
    const index = furthest(line, from, to, tolerance * tolerance);
    if (index < 0) continue;
    kept[index] = 1;
    open.push(from, index, index, to);
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** The same for an open ring, which keeps three points at least: a speck stays a speck. */
export function thinRing(ring: readonly Pair[], tolerance: number): readonly Pair[] {
  if (ring.length < 5) return ring;
  const far = furthestFrom(ring, ring[0]);
  if (far === 0) return ring.slice(0, 3);
  const first = thinLine(ring.slice(0, far + 1), tolerance);
  const second = thinLine([...ring.slice(far), ring[0]], tolerance);
  const thin = [...first, ...second.slice(1, -1)];
  return thin.length >= 3 ? thin : [ring[0], ring[Math.floor(far / 2) || ring.length - 1], ring[far]];
}

/** Index of the vertex furthest from the chord; −1 where none is further than the square root of `least`. */
function furthest(line: readonly Pair[], from: number, to: number, least: number): number {
  const [ax, ay] = line[from];
  const [dx, dy] = [line[to][0] - ax, line[to][1] - ay];
  const squared = dx * dx + dy * dy;
  let index = -1;
  let distance = least;
  for (let i = from + 1; i < to; i++) {
    const px = line[i][0] - ax;
    const py = line[i][1] - ay;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
    const awayX = px - along * dx;
    const awayY = py - along * dy;
    const away = awayX * awayX + awayY * awayY;
    if (away > distance) {
      index = i;
      distance = away;
    }
  }
  return index;
}

function furthestFrom(ring: readonly Pair[], [x, y]: Pair): number {
  let index = 0;
  let distance = 0;
  ring.forEach((point, i) => {
    const away = (point[0] - x) ** 2 + (point[1] - y) ** 2;
    if (away > distance) {
      index = i;
      distance = away;
    }
  });
  return index;
}
