import type { Text } from '../domain/text.ts';

/** Why a backdrop is not shown, or not as it is, and what to do. */
export const noAnswer = (): Text => ({
  id: 'Server latar peta tidak menjawab. Periksa jaringan dan alamatnya; bila keduanya benar, server itu mungkin tidak mengizinkan dipakai dari peramban (CORS). Peta akan mencoba lagi nanti.',
  en: 'The backdrop server does not answer. Check the network and the address; if both are right, the server may not allow use from a browser (CORS). The map will try again later.',
});

export const notFound = (): Text => ({
  id: 'Server latar peta menjawab, tetapi tidak punya gambar di sini (404). Periksa alamat, nama lapisan, dan tingkat zum, atau pindah ke wilayah yang dicakupnya.',
  en: 'The backdrop server answers, but has no picture here (404). Check the address, the layer name and the zoom levels, or move to the ground it covers.',
});

export const refused = (status: number): Text => ({
  id: `Server latar peta menolak permintaan (kode ${status}). ${status === 401 || status === 403 ? 'Periksa kunci atau izin dalam alamatnya.' : 'Coba lagi nanti, atau tanyakan kepada pengelolanya.'}`,
  en: `The backdrop server refuses the request (code ${status}). ${status === 401 || status === 403 ? 'Check the key or the permission in its address.' : 'Try again later, or ask those who run it.'}`,
});

export const notPicture = (words: string): Text => ({
  id: `Server latar peta menjawab dengan kata-kata, bukan gambar: “${words}”. Periksa alamat dan nama lapisannya.`,
  en: `The backdrop server answers in words and not with a picture: “${words}”. Check the address and the layer name.`,
});

export const tooManyTiles = (): Text => ({
  id: 'Lembar ini memerlukan lebih dari 1.500 ubin dari latar ini. Pilih skala yang lebih besar, atau cetak per kelurahan.',
  en: 'This sheet needs more than 1,500 tiles of this backdrop. Choose a larger scale, or print by kelurahan.',
});

export const notPmtiles = (): Text => ({
  id: 'Berkas ini tidak dapat dibaca sebagai PMTiles versi 3, atau tidak utuh. Buat atau salin lagi berkasnya.',
  en: 'This file cannot be read as PMTiles version 3, or is not whole. Make or copy the file again.',
});

export const notPrinted = (): Text => ({
  id: 'Berkas PMTiles ini berisi ubin MLT, yang tampil di layar tetapi belum dapat dicetak. Untuk dicetak, buat lagi berkasnya dengan ubin MVT.',
  en: 'This PMTiles file holds MLT tiles, which show on the screen but cannot be printed yet. To print it, make the file again with MVT tiles.',
});

export const noLayersNamed = (): Text => ({
  id: 'Berkas PMTiles ini berisi ubin vektor tanpa daftar lapisan (vector_layers), jadi isinya tidak dapat digambar. Buat lagi dengan alat yang menulis daftar itu, misalnya tippecanoe.',
  en: 'This PMTiles file holds vector tiles without a list of layers (vector_layers), so its content cannot be drawn. Make it again with a tool that writes the list, such as tippecanoe.',
});

export const unreadableImage = (): Text => ({
  id: 'Gambar ini tidak dapat dibaca peramban, atau terlalu besar untuk memorinya. Simpan lagi sebagai PNG atau JPEG, paling besar 10.000 piksel sisi panjangnya.',
  en: 'The browser cannot read this picture, or it is too large for its memory. Save it again as PNG or JPEG, at most 10,000 pixels on the longer side.',
});

const NUMBER = new Intl.NumberFormat('id-ID');
const size = (width: number, height: number): string => `${NUMBER.format(width)} × ${NUMBER.format(height)}`;

export const shrunkImage = (from: readonly [number, number], to: readonly [number, number]): Text => ({
  id: `Gambar ${size(...from)} piksel ditampilkan di peta sebesar ${size(...to)} piksel agar peta tetap lancar; berkas aslinya tetap utuh.`,
  en: `The picture of ${size(...from)} pixels is shown on the map at ${size(...to)} so that the map stays fluid; the file itself stays whole.`,
});
