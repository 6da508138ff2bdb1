/** Words of the areas, their attributes, the checks and the BAs of the Draw screen. */
export const formWords = {
  'areas.title': { id: 'Area', en: 'Areas' },
} as const;
