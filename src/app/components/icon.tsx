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
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7 5L4 8l3 3',
  folder: 'M3 5h5l2 2h7v9H3z',
  error: 'M7 3h6l4 4v6l-4 4H7l-4-4V7zM10 6.5v4.5M10 13.2v.6',
  warning: 'M10 3l8 14H2zM10 8v4.5M10 14.4v.4',
  info: 'M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM10 9v5M10 6.2v.4',
  check: 'M4 10.5l4 4 8-9',
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
