import type { GroundKind, ViewerData } from '../viewer-data.ts';
import { between, type Camera, framing, type Size, zoomed } from './camera.ts';
import { showCard } from './card.ts';
import { all, need } from './dom.ts';
import { bindGestures } from './gestures.ts';
import { bindLanguage } from './language.ts';
import { type Layers, type MapView, paint } from './paint.ts';
import { bindScaleBar } from './scale-bar.ts';
import { bindSorting } from './sort.ts';
import { contains, joinBounds, type PlaneBounds, planeAt, unpack } from './unpack.ts';

document.documentElement.classList.add('scripted');
bindLanguage();
bindSorting();
const script = document.querySelector('#map-data');
if (script !== null) startMap(JSON.parse(script.textContent));

function layersOf(data: ViewerData): Layers {
  const plane = planeAt(data.origin[1]);
  const ground = (kind: GroundKind) => unpack(data.ground[kind], plane);
  return {
    before: unpack(data.before, plane),
    after: unpack(data.after, plane),
    ground: { remaining: ground('remaining'), reduced: ground('reduced'), added: ground('added') },
    units: unpack(data.units, plane),
    labels: data.rows.flatMap(({ name, label }) =>
      label === null ? [] : [{ name, x: label[0] * plane.perStepX, y: label[1] * plane.perStepY }],
    ),
  };
}

function startMap(data: ViewerData): void {
  const canvas = need('#map-canvas', HTMLCanvasElement);
  const context = canvas.getContext('2d');
  if (context === null) return;
  const layers = layersOf(data);
  const city = joinBounds([...layers.before, ...layers.after].map(({ bounds }) => bounds)) ?? [0, 0, 1, 1];
  const scaleBar = bindScaleBar();
  const size = (): Size => ({ width: canvas.clientWidth, height: canvas.clientHeight });
  let view: MapView = {
    camera: framing(city, size()),
    mode: 'swipe',
    split: 0.5,
    shown: ['remaining', 'reduced', 'added'],
    chosen: null,
  };
  let frame = 0;
  let flight = 0;
  const draw = () => {
    frame = 0;
    const { width, height } = size();
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
    if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, { width, height }, layers, view, data.colours);
    scaleBar(view.camera.scale);
  };
  const change = (part: Partial<MapView>) => {
    view = { ...view, ...part };
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const show = (camera: Camera) => {
    cancelAnimationFrame(flight);
    change({ camera });
  };
  const fly = (to: Camera) => {
    cancelAnimationFrame(flight);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return show(to);
    const from = view.camera;
    const start = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - start) / FLIGHT_MS));
      change({ camera: between(from, to, t) });
      if (t < 1) flight = requestAnimationFrame(step);
    };
    flight = requestAnimationFrame(step);
  };
  const choose = (chosen: number | null) => {
    change({ chosen });
    showCard(data, chosen);
    for (const link of all('a[data-row]', HTMLAnchorElement))
      link.ariaCurrent = Number(link.dataset.row) === chosen ? 'true' : null;
    fly(framing((chosen === null ? null : boundsOfRow(layers, chosen)) ?? city, size()));
  };
  bindGestures({
    canvas,
    size,
    camera: () => view.camera,
    show,
    home: () => choose(null),
    pick: (px, py) => {
      const { width, height } = size();
      const { camera } = view;
      const [x, y] = [
        camera.x + (px - width / 2) / camera.scale,
        camera.y + (height / 2 - py) / camera.scale,
      ];
      const found = layers.units.findIndex((unit) => contains(unit, x, y));
      if (found >= 0 && found !== view.chosen) choose(found);
    },
  });
  bindControls(change, choose, (factor) => {
    const { width, height } = size();
    fly(zoomed(view.camera, factor, [width / 2, height / 2], { width, height }));
  });
  new ResizeObserver(() => change({})).observe(canvas);
  draw();
}

const FLIGHT_MS = 650;

/** Its slum ground, else its boundary. */
function boundsOfRow({ ground, units }: Layers, row: number): PlaneBounds | null {
  const own = [ground.remaining, ground.reduced, ground.added].map(
    (features) => features[row]?.bounds ?? null,
  );
  return joinBounds(own) ?? units[row]?.bounds ?? null;
}

function bindControls(
  change: (part: Partial<MapView>) => void,
  choose: (chosen: number | null) => void,
  zoom: (factor: number) => void,
): void {
  const split = need('#map-split', HTMLInputElement);
  split.addEventListener('input', () => change({ split: Number(split.value) / 100 }));
  const modes = all('input[name="map-mode"]', HTMLInputElement);
  const viewer = need('#map', HTMLElement);
  for (const mode of modes)
    mode.addEventListener('change', () => {
      const chosen = mode.value === 'change' ? 'change' : 'swipe';
      viewer.dataset.mode = chosen;
      change({ mode: chosen });
    });
  const kinds = all('input[name="map-kind"]', HTMLInputElement);
  for (const kind of kinds)
    kind.addEventListener('change', () => {
      const on = kinds.filter(({ checked }) => checked).map(({ value }) => value);
      change({ shown: KINDS.filter((each) => on.includes(each)) });
    });
  need('#map-in', HTMLButtonElement).addEventListener('click', () => zoom(1.6));
  need('#map-out', HTMLButtonElement).addEventListener('click', () => zoom(1 / 1.6));
  need('#map-all', HTMLButtonElement).addEventListener('click', () => choose(null));
  for (const link of all('a[data-row]', HTMLAnchorElement))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(Number(link.dataset.row));
      need('#map', HTMLElement).scrollIntoView({ block: 'start' });
      need('#map-canvas', HTMLCanvasElement).focus({ preventScroll: true });
    });
}

const KINDS: readonly GroundKind[] = ['remaining', 'reduced', 'added'];
