export const shellDrawWords = {
  'draw.noDecree': {
    id: 'Belum ada SK yang digambar.',
    en: 'No decree is being drawn yet.',
  },
} as const;
