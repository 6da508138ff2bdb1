/** Words of links to a view (Salin tautan). */
export const linkWords = {
  'link.copy': { id: 'Salin tautan', en: 'Copy the link' },
  'link.local': {
    id: 'Tautan ke tampilan ini disalin, tetapi hanya dapat dibuka di peramban ini, sebab proyeknya tersimpan di sini. Untuk orang lain, kirim berkas proyeknya.',
    en: 'A link to this view was copied, but it opens in this browser only, for the project is kept here. Send others the project file.',
  },
  'link.published': {
    id: 'Tautan ke tampilan ini disalin. Siapa pun yang membukanya mendapat proyek seperti yang ada di situs; perubahan Anda di peramban ini tidak ikut.',
    en: 'A link to this view was copied. Whoever opens it gets the project as it is on the site; your changes in this browser do not go with it.',
  },
  'link.example': {
    id: 'Tautan ke tampilan ini disalin. Siapa pun yang membukanya mendapat kota contoh; perubahan Anda di peramban ini tidak ikut.',
    en: 'A link to this view was copied. Whoever opens it gets the example city; your changes in this browser do not go with it.',
  },
  'link.saveFile': { id: 'Simpan berkas proyek', en: 'Save the project file' },
  'link.refused': {
    id: 'Peramban tidak mengizinkan penyalinan. Salin alamatnya dari bilah alamat: isinya sama.',
    en: 'The browser does not allow copying. Copy the address from the address bar: it is the same.',
  },
} as const;
