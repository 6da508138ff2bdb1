import { CHANGE_COLOURS } from '../../domain/change-colours.ts';

/** Inter is not on office machines; Arial, or a twin of its measures, is on all of them. */
export const SLIDE_FONT = 'Arial';

/** Of slides that are shown by daylight and printed: #rrggbb. */
export const SLIDE_COLOURS = {
  ink: '#16171a',
  quiet: '#4f535b',
  rule: '#d5d5cf',
  band: '#f1f1ed',
  accent: '#0b6e6e',
  warning: '#8a4b00',
  ...CHANGE_COLOURS,
} as const;

/** Type of maps of a kelurahan and of the whole city, times that of an A4 sheet. */
export const MAP_TYPE = { unit: 2.1, city: 1.4 } as const;

/** Sizes of text in millimetres (em): `small` is for what is read up close, the others from the back row. */
export const SIZES = { hero: 30, title: 12, large: 10, text: 7, label: 5.6, small: 4.4 } as const;
