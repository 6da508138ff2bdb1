/** Colours of the field on white paper and light screens: remaining amber, reduced green, added magenta. All are #rrggbb. */
export const CHANGE_COLOURS = {
  remaining: '#d99a1e',
  reduced: '#178f5f',
  added: '#b8237f',
  uncertain: '#6b6b66',
} as const;
export const SLUM_OUTLINE = '#8a5a00';
