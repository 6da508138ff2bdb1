/**
 * Public investments of KOTAKU 2020 in the city. The record gives one sum for the two works of neighbourhood scale, and
 * one labour figure for all works: neither is divided here.
 */
const ACTIVITIES = {
  note: 'Angka publik KOTAKU 2020; pembagian per lokasi dan per kegiatan tidak diumumkan.',
  year: 2020,
  activities: [
    {
      id: 'kotaku-2020-kawasan',
      name: { id: 'Kegiatan skala kawasan', en: 'Area-scale works' },
      scale: 'kawasan',
      budgetRupiah: 20_190_000_000,
      places: [{ kelurahan: 'Kuala', kelurahanCode: '61.72.02.1004', programme: null }],
    },
    {
      id: 'kotaku-2020-lingkungan',
      name: { id: 'Kegiatan skala lingkungan', en: 'Neighbourhood-scale works' },
      scale: 'lingkungan',
      budgetRupiah: 2_000_000_000,
      places: [
        { kelurahan: 'Roban', kelurahanCode: '61.72.01.1001', programme: 'BPM reguler' },
        { kelurahan: 'Sedau', kelurahanCode: '61.72.05.1001', programme: 'PPMK' },
      ],
    },
  ],
  labour: { workers: 239, personDays: 12_474, wagesRupiah: 1_536_315_000 },
} as const;

export const activitiesJson = (): string => `${JSON.stringify(ACTIVITIES, null, 2)}\n`;
