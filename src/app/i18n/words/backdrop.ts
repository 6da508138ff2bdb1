export const backdropWords = {
  'backdrop.title': { id: 'Peta latar', en: 'Backdrops' },
} as const;
