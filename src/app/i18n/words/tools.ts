/** Words of the tools, of typed coordinates and of the live numbers of the Draw screen. */
export const toolWords = {
  'live.title': { id: 'Angka langsung', en: 'Live numbers' },
} as const;
