import type { Problem } from '../../../../../domain/note.ts';
import { problem } from '../../../../../domain/note.ts';

export const blockedAsMixed = (host: string): Problem =>
  problem('server-mixed', {
    id: `Peramban melarang halaman https mengambil peta dari alamat http (${host}). Coba alamat yang sama dengan https://, atau minta pengelola servernya memasang https.`,
    en: `The browser does not let a page from https fetch maps from an http address (${host}). Try the same address with https://, or ask its keeper to offer https.`,
  });

/** The server answers, but does not let pages of other sites read the answer. */
export const refusedByServer = (host: string): Problem =>
  problem('server-cors', {
    id: `Server ${host} menjawab, tetapi tidak mengizinkan halaman web lain membaca petanya (CORS). Ini hanya dapat diubah oleh pengelola server: minta mereka mengirim header "Access-Control-Allow-Origin", atau pakai server lain.`,
    en: `The server ${host} answers, but does not let other web pages read its maps (CORS). Only its keeper can change that: ask them to send the header "Access-Control-Allow-Origin", or use another server.`,
  });

export const noAnswer = (host: string): Problem =>
  problem('server-no-answer', {
    id: `Tidak ada jawaban dari ${host}. Periksa ejaan alamat dan sambungan jaringan; server di jaringan kantor hanya dapat dicapai dari jaringan itu, dan sertifikat https yang kedaluwarsa ditolak peramban.`,
    en: `No answer from ${host}. Check the spelling of the address and the network; a server of an office network is reached only from there, and browsers refuse an expired https certificate.`,
  });

export const timedOut = (host: string): Problem =>
  problem('server-timeout', {
    id: `Server ${host} tidak menjawab dalam 20 detik. Coba lagi nanti.`,
    en: `The server ${host} did not answer within 20 seconds. Try again later.`,
  });

export function serverProblem(host: string, status: number): Problem {
  if (status === 401 || status === 403)
    return problem('server-forbidden', {
      id: `Server ${host} menolak (${status}): alamat ini memerlukan izin atau kunci. Periksa kunci di dalam alamatnya, atau minta akses kepada pengelolanya.`,
      en: `The server ${host} refuses (${status}): this address needs a permission or a key. Check the key in the address, or ask its keeper for access.`,
    });
  if (status === 404 || status === 410)
    return problem('server-not-found', {
      id: `Server ${host} tidak mengenal alamat ini (${status}). Periksa ejaan sesudah nama server; untuk ubin, mungkin wilayah atau tingkat zum ini memang tidak ada.`,
      en: `The server ${host} does not know this address (${status}). Check the spelling after its name; of tiles, this place or zoom may simply not exist.`,
    });
  return problem('server-failed', {
    id: `Server ${host} sedang bermasalah (${status}). Coba lagi nanti.`,
    en: `The server ${host} is in trouble (${status}). Try again later.`,
  });
}

export const notAPicture = (host: string, type: string): Problem =>
  problem('server-no-picture', {
    id: `Server ${host} menjawab, tetapi bukan dengan gambar (${type || 'jenis tidak disebut'}). Periksa alamatnya: yang diperlukan alamat ubin, bukan alamat halaman webnya.`,
    en: `The server ${host} answers, but not with a picture (${type || 'of no stated type'}). Check the address: what is needed is the address of tiles, not of a web page.`,
  });

export const notAService = (host: string): Problem =>
  problem('server-no-service', {
    id: `Jawaban ${host} bukan daftar lapisan WMS atau WMTS. Untuk WMS dan WMTS pakai alamat GetCapabilities; untuk ubin, alamatnya harus memuat {z}, {x}, dan {y}.`,
    en: `What ${host} answers is not a list of WMS or WMTS layers. For WMS and WMTS use the GetCapabilities address; an address of tiles must hold {z}, {x} and {y}.`,
  });

/** The server's own words on what it could not do. */
export const serviceException = (host: string, words: string): Problem =>
  problem('server-exception', {
    id: `Server ${host} menolak permintaan: "${words}". Periksa alamatnya, atau tanyakan kepada pengelolanya.`,
    en: `The server ${host} refuses the request: "${words}". Check the address, or ask its keeper.`,
  });

export const noUsableLayer = (host: string): Problem =>
  problem('server-no-layer', {
    id: `Server ${host} tidak punya lapisan yang dapat ditampilkan di sini: tidak ada yang dalam proyeksi web (EPSG:3857). Tanyakan kepada pengelolanya.`,
    en: `The server ${host} has no layer that can be shown here: none is in the projection of web maps (EPSG:3857). Ask its keeper.`,
  });
