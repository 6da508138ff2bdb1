/** Line icons on a 20-pixel grid, drawn for this program. */
const PATHS = {
  data: 'M3 6l7-3 7 3-7 3zM3 10l7 3 7-3M3 14l7 3 7-3',
  compare: 'M3 4h14v12H3zM10 2v16M6 8v4',
  draw: 'M4 16l1-4 9-9 3 3-9 9zM12 5l3 3',
  present: 'M3 4h14v9H3zM10 13v4M7 17h6M9 7l3 1.5L9 10z',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  swap: 'M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17 17',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  download: 'M10 3v9M6 9l4 4 4-4M3 16h14',
  upload: 'M10 13V4M6 7l4-4 4 4M3 16h14',
  trash: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  moon: 'M16 12A7 7 0 0 1 8 4a7 7 0 1 0 8 8z',
  sun: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 2v2M10 16v2M2 10h2M16 10h2M4.5 4.5l1.4 1.4M14.1 14.1l1.4 1.4M4.5 15.5l1.4-1.4M14.1 5.9l1.4-1.4',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M10 14.5v.5M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16z',
  target: 'M10 15a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10 2v4M10 14v4M2 10h4M14 10h4',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  previous: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7 5L4 8l3 3',
  folder: 'M3 5h5l2 2h7v9H3z',
  error: 'M7 3h6l4 4v6l-4 4H7l-4-4V7zM10 6.5v4.5M10 13.2v.6',
  warning: 'M10 3l8 14H2zM10 8v4.5M10 14.4v.4',
  info: 'M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM10 9v5M10 6.2v.4',
  check: 'M4 10.5l4 4 8-9',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M13 5l3 3-3 3',
  select: 'M5 3l10 6-4.5 1.2L8.2 15z',
  polygon: 'M4 8l7-5 6 5-2 8H6zM2.8 6.8h2.4v2.4H2.8zM9.8 1.8h2.4v2.4H9.8zM15.8 6.8h2.4v2.4h-2.4z',
  part: 'M3 4h7v7H3zM14 10v7M10.5 13.5h7',
  hole: 'M3 3h14v14H3zM7.5 7h5l1 4-3.5 2.5L6.5 11z',
  redraw: 'M3 14c3 0 3-7 6-7s2 5 5 5h3M3 18h14M15 3l2 2-4 4-2 .5.5-2.5z',
  split: 'M3 5h14v10H3zM12 2L8 18',
  erase: 'M8 16l-4-4 7-8 6 5-6 7zM8 16h9M7.5 8l6 5',
  move: 'M10 2v16M2 10h16M8 4l2-2 2 2M8 16l2 2 2-2M4 8l-2 2 2 2M16 8l2 2-2 2',
  cleared: 'M3 5h14v10H3zM6.5 10l2.5 2.5L13.5 7.5',
  merge: 'M3 4h8v8H3zM9 8h8v8H9M9 8v8',
  subtract: 'M3 3h9v9H3zM8 8h9v9H8M8 8v9',
  clip: 'M4 2v14h14M2 4h14v14',
  offset: 'M3 3h14v14H3zM7 7h6v6H7z',
  simplify: 'M2 15l2-6 2 2 2-7 2 4 2-2 2 6 3-3M4 18h13',
  separate: 'M2 6h6v8H2zM12 6h6v8h-6zM10 3v14',
  fill: 'M3 3h14v14H3zM6 13l7-7M9 14l5-5',
  snap: 'M5 3v7a5 5 0 0 0 10 0V3M5 6.5h3V3H5v7M12 6.5h3V3h-3v7',
  trace: 'M3 16c2-7 4-3 6-7s4-5 8-6M3 18.5c3-6 5-3 7-7s4-5 8-6',
  shared: 'M10 3v5M10 12v5M3 3v14M17 3v14M10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  apart: 'M2 5h7v10H2zM11 5h7v10h-7z',
  coordinate: 'M10 2v16M2 10h16M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
  history: 'M4 10a6 6 0 1 1 2 4.5M4 10l-2-2M4 10l2.5-1.5M10 6.5V10l2.5 2',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5',
  image: 'M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5M7 8.5h.5',
  more: 'M5 10h.5M10 10h.5M15 10h.5',
  link: 'M8.5 11.5l3-3M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
  copy: 'M7 7h10v10H7zM13 7V3H3v10h4',
  note: 'M4 3h12v10l-4 4H4zM12 17v-4h4M7 7h6M7 10h4',
  grip: 'M7.5 5h.5M12.5 5h.5M7.5 10h.5M12.5 10h.5M7.5 15h.5M12.5 15h.5',
  play: 'M6 4l10 6-10 6z',
  filter: 'M3 4h14l-5.5 6.5V16l-3-1.5v-4z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
