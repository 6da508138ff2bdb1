import type { Problem } from '../../../domain/note.ts';
import { problem } from '../../../domain/note.ts';
import type { Text } from '../../../domain/text.ts';
import type { Refusal, RefusalReason } from '../../../geo/edit/outcome.ts';

const REFUSALS: Readonly<Record<RefusalReason, Text>> = {
  'line-misses': {
    id: 'Garis potong tidak melewati bagian dalam area. Gambar garis dari luar, menembus area, sampai ke luar lagi.',
    en: 'The line does not run through the area. Draw it from outside, through the area, and out again.',
  },
  'line-ends-inside': {
    id: 'Ujung garis potong masih di dalam area. Teruskan garis sampai melewati batasnya.',
    en: 'The line ends inside the area. Draw it on until it has crossed the border.',
  },
  'line-does-not-part': {
    id: 'Garis itu masuk ke area tetapi tidak memisahkannya: bagiannya masih tersambung memutari ujung garis atau lubang. Teruskan garis sampai ke batas di seberangnya.',
    en: 'The line enters the area but does not part it: the pieces still hang together round its end or a hole. Draw it on to the border opposite.',
  },
  'line-too-short': {
    id: 'Garis belum punya dua titik yang berbeda. Tambahkan titik.',
    en: 'The line does not have two different points yet. Add a point.',
  },
  'nothing-left': {
    id: 'Tidak ada bidang yang tersisa. Bila memang itu maksudnya, hapus areanya.',
    en: 'No ground would be left. If that is what you want, delete the area.',
  },
  'nothing-changes': {
    id: 'Tidak ada yang berubah: kedua bidang tidak saling menutupi.',
    en: 'Nothing changes: the shapes do not meet.',
  },
  'not-valid': {
    id: 'Batasnya akan memotong dirinya sendiri di titik yang ditandai. Geser titik itu, lalu coba lagi.',
    en: 'The border would cross itself at the place shown. Move that point and try again.',
  },
  'no-such-vertex': {
    id: 'Titik itu sudah tidak ada di area ini. Pilih titik lain.',
    en: 'That vertex is no longer part of the area. Choose another one.',
  },
  'no-such-ring': {
    id: 'Lubang atau bagian itu sudah tidak ada di area ini. Pilih yang lain.',
    en: 'That hole or part is no longer there. Choose another one.',
  },
  'ring-too-short': {
    id: 'Batas harus punya paling sedikit tiga titik. Hapus lubang, bagian, atau areanya bila tidak diperlukan.',
    en: 'A border must keep three points. Remove the hole, the part or the area if it is not needed.',
  },
  'off-boundary': {
    id: 'Ujung garis tidak terletak pada batas area. Mulai dan akhiri garis tepat pada batas yang hendak diganti.',
    en: 'An end of the line does not lie on the border. Begin and end the line on the border to be replaced.',
  },
  'different-rings': {
    id: 'Kedua ujung garis terletak pada batas yang berlainan (batas luar dan lubang, atau dua bagian). Pilih dua titik pada satu batas.',
    en: 'The two ends lie on different borders (outer border and hole, or two parts). Choose two points of one border.',
  },
  'hole-outside': {
    id: 'Lubang harus seluruhnya di dalam area. Untuk memotong tepinya, pakai Hapus sebagian.',
    en: 'A hole must lie within the area. To cut its edge, use Erase.',
  },
  'part-overlaps': {
    id: 'Bagian baru menutupi area itu sendiri. Gambar di luar batasnya, atau ubah batasnya.',
    en: 'The new part overlaps the area itself. Draw it outside the border, or redraw the border.',
  },
  'last-part': {
    id: 'Area ini hanya punya satu bagian. Untuk menghilangkannya, hapus areanya.',
    en: 'The area has only this part. To be rid of it, delete the area.',
  },
  'single-part': {
    id: 'Area ini hanya satu bagian; tidak ada yang dapat dipisahkan.',
    en: 'The area is a single part; there is nothing to take apart.',
  },
  'bad-number': {
    id: 'Ada koordinat atau jarak yang bukan bilangan. Periksa isiannya.',
    en: 'A coordinate or distance is not a number. Check what was entered.',
  },
};

/** Why a shape was not edited, and what to do. */
const refusalText = ({ reason }: Pick<Refusal, 'reason'>): Text => REFUSALS[reason];

/** A refusal with the name of the area and the place to zoom to. */
export function refusalProblem(refusal: Refusal, label: string): Problem {
  const { id, en } = refusalText(refusal);
  return problem(
    refusal.reason,
    { id: `${label}: ${id}`, en: `${label}: ${en}` },
    refusal.at === null ? { label } : { label, at: refusal.at },
  );
}
