/** Words of the tools, of typed coordinates and of the live numbers of the Draw screen. */
export const toolWords = {
  'tool.chooseFirst': {
    id: 'Pilih dulu satu area: klik area di peta.',
    en: 'First choose one area: click it on the map.',
  },
  'line.more': {
    id: 'Klik titik berikutnya (kurang {missing} titik lagi). Backspace mencabut titik terakhir.',
    en: 'Click the next point ({missing} more needed). Backspace takes the last one back.',
  },
  'line.endRing': {
    id: 'Klik titik berikutnya; klik dua kali, tekan Enter, atau klik titik pertama untuk menutup.',
    en: 'Click the next point; double click, press Enter or click the first point to close.',
  },
  'line.endLine': {
    id: 'Klik titik berikutnya; klik dua kali atau tekan Enter untuk selesai.',
    en: 'Click the next point; double click or press Enter to end.',
  },
  'line.tooShort': {
    id: 'Garis ini belum cukup: perlu sedikitnya {least} titik. Klik titik berikutnya.',
    en: 'The line is too short: it needs at least {least} points. Click the next one.',
  },
  'polygon.first': {
    id: 'Klik titik pertama area baru.',
    en: 'Click the first point of the new area.',
  },
  'part.first': {
    id: 'Klik titik pertama bagian baru dari area yang dipilih.',
    en: 'Click the first point of the new part of the chosen area.',
  },
  'hole.first': {
    id: 'Klik titik pertama lubang, di dalam area yang dipilih.',
    en: 'Click the first point of the hole, inside the chosen area.',
  },
  'redraw.first': {
    id: 'Klik garis batas area yang dipilih di tempat ruas baru mulai.',
    en: 'Click the border of the chosen area where the new stretch starts.',
  },
  'redraw.next': {
    id: 'Gambar ruas baru; selesai begitu garis batas diklik lagi (Alt: ganti sisi yang panjang).',
    en: 'Draw the new stretch; it ends when the border is clicked again (Alt: replace the longer side).',
  },
  'redraw.offBoundary': {
    id: 'Ruas baru harus mulai di garis batas area yang dipilih. Klik lebih dekat ke garisnya, atau perbesar peta.',
    en: 'The new stretch must start on the border of the chosen area. Click nearer to it, or zoom in.',
  },
  'split.first': {
    id: 'Klik awal garis potong, di luar area atau di garis batasnya.',
    en: 'Click the start of the cut, outside the area or on its border.',
  },
  'cutCleared.first': {
    id: 'Klik titik pertama bagian yang tuntas; setelah ditutup, BA-nya ditanyakan.',
    en: 'Click the first point of the cleared part; its BA is asked for once it is closed.',
  },
  'erase.first': {
    id: 'Klik titik pertama lahan yang dihapus dari area yang dipilih.',
    en: 'Click the first point of the ground to erase from the chosen area.',
  },
  'select.nothing': {
    id: 'Klik area untuk memilihnya; Shift menambah pilihan.',
    en: 'Click an area to choose it; Shift adds to the choice.',
  },
  'select.one': {
    id: 'Seret titik untuk mengubah bentuk, atau titik tengah sisi untuk menambah titik. Klik titik untuk memilihnya.',
    en: 'Drag a vertex to reshape, or the middle of an edge to add one. Click a vertex to choose it.',
  },
  'select.many': {
    id: '{count} area dipilih. Klik area untuk memilih satu saja; Shift menambah atau melepas.',
    en: '{count} areas chosen. Click one to choose it alone; Shift adds or takes away.',
  },
  'select.vertex': {
    id: 'Titik dipilih: Delete menghapusnya, K memberinya koordinat.',
    en: 'Vertex chosen: Delete removes it, K types its coordinates.',
  },
  'select.dragging': {
    id: 'Lepas di tempat yang baru. Escape: batal, Ctrl: tanpa lekat.',
    en: 'Let go at the new place. Escape: give up, Ctrl: no snapping.',
  },
  'select.draggingShared': {
    id: 'Lepas di tempat yang baru; titik ini milik bersama {count} area. Escape: batal, Ctrl: tanpa lekat.',
    en: 'Let go at the new place; {count} areas share this vertex. Escape: give up, Ctrl: no snapping.',
  },
  'select.refused': {
    id: 'Di sini bentuknya rusak; bila dilepas, titik kembali ke tempat semula.',
    en: 'The shape is broken here; if let go, the vertex goes back.',
  },
  'move.first': {
    id: 'Seret area yang dipilih ke tempat yang baru; klik untuk memilih area lain.',
    en: 'Drag the chosen areas to their new place; click to choose another.',
  },
  'move.dragging': {
    id: 'Lepas di tempat yang baru. Escape: batal.',
    en: 'Let go at the new place. Escape: give up.',
  },
  'controlPoint.first': {
    id: 'Klik di peta tempat titik ikat ini berada.',
    en: 'Click where on the map this control point is.',
  },
  'snap.vertex': { id: 'titik {layer}', en: 'vertex of {layer}' },
  'snap.edge': { id: 'sisi {layer}', en: 'edge of {layer}' },
  'snap.trace': { id: 'ikut batas {layer}', en: 'along {layer}' },
  'snap.own': { id: 'garis ini', en: 'this line' },
  'refused.notValidAt': {
    id: 'Bentuk akan memotong dirinya sendiri di {place}, maka tidak diubah. Letakkan titik di sisi lain garis itu.',
    en: 'The shape would cross itself at {place}, so it was not changed. Put the vertex on the other side of that line.',
  },
  'refused.notValid': {
    id: 'Bentuk akan rusak, maka tidak diubah. Letakkan titik di tempat lain.',
    en: 'The shape would be broken, so it was not changed. Put the vertex elsewhere.',
  },
  'refused.ringTooShort': {
    id: 'Titik tidak dihapus: batas harus punya sedikitnya tiga titik. Hapus area atau lubangnya bila memang tidak perlu.',
    en: 'The vertex stays: a border needs at least three. Delete the area or the hole if it is not needed.',
  },
  'select.noVertex': {
    id: 'Belum ada titik yang dipilih. Klik satu titik area yang dipilih, lalu tekan Delete.',
    en: 'No vertex is chosen. Click one of the chosen area, then press Delete.',
  },
  'typed.title': { id: 'Ketik koordinat', en: 'Type coordinates' },
  'typed.system': { id: 'Sistem', en: 'System' },
  'typed.degrees': { id: 'Derajat (WGS84)', en: 'Degrees (WGS84)' },
  'typed.point': { id: 'Koordinat titik', en: 'Coordinates of the point' },
  'typed.place': { id: 'Pasang titik', en: 'Place the point' },
  'typed.means': { id: 'Dibaca sebagai {place}', en: 'Read as {place}' },
  'typed.empty': {
    id: 'Belum ada koordinat. Tulis dua angka, misalnya -6,88912 109,67521.',
    en: 'No coordinates yet. Write two numbers, such as -6.88912 109.67521.',
  },
  'typed.unreadable': {
    id: 'Tidak terbaca. Tulis dua angka dipisah spasi, misalnya -6,88912 109,67521 atau 6°53\'20"LS 109°40\'30"BT.',
    en: 'Cannot be read. Write two numbers with a space between, such as -6.88912 109.67521 or 6°53\'20"S 109°40\'30"E.',
  },
  'typed.one-number': { id: 'Baru satu angka; tulis keduanya.', en: 'Only one number; write both.' },
  'typed.too-many-numbers': {
    id: 'Lebih dari dua angka. Tulis satu titik saja.',
    en: 'More than two numbers. Write one point only.',
  },
  'typed.over-sixty': {
    id: 'Menit dan detik harus kurang dari 60.',
    en: 'Minutes and seconds must be less than 60.',
  },
  'typed.same-axis': {
    id: 'Keduanya lintang, atau keduanya bujur. Tulis satu lintang dan satu bujur.',
    en: 'Both are latitudes, or both longitudes. Write one of each.',
  },
  'typed.outside-indonesia': {
    id: 'Titik ini di luar Indonesia. Periksa sistem yang dipilih, tanda minus, dan letak koma.',
    en: 'This point is outside Indonesia. Check the system chosen, the minus sign and the decimal mark.',
  },
  'typed.outside-zone': {
    id: 'Titik ini di luar zona yang dipilih. Periksa zonanya, atau angka timur dan utaranya.',
    en: 'This point is outside the zone chosen. Check the zone, or the easting and northing.',
  },
  'typed.unknown-crs': {
    id: 'Sistem koordinat ini tidak dikenal. Pilih yang lain dari daftar.',
    en: 'This coordinate system is not known. Choose another from the list.',
  },
  'edge.length': { id: 'Panjang sisi (m)', en: 'Length of edge (m)' },
  'edge.bearing': { id: 'Arah (°)', en: 'Bearing (°)' },
  'edge.bearingHint': {
    id: 'Derajat searah jarum jam dari utara sebenarnya: 90 ke timur, 180 ke selatan',
    en: 'Degrees clockwise from true north: 90 is east, 180 is south',
  },
  'edge.place': { id: 'Pasang sisi', en: 'Place the edge' },
  'edge.noStart': {
    id: 'Sisi dihitung dari titik terakhir garis, atau dari titik yang dipilih: pasang atau pilih dulu titik itu.',
    en: 'An edge starts at the last point of the line, or at the chosen vertex: place or choose that first.',
  },
  'edge.unreadable': {
    id: 'Tulis panjang lebih dari 0 sampai 100.000 m dan arah antara −360 dan 360 derajat.',
    en: 'Write a length over 0 up to 100,000 m and a bearing between −360 and 360 degrees.',
  },
  'gps.ask': { id: 'Titik dari GPS', en: 'Point from GPS' },
  'gps.asking': { id: 'Menunggu GPS…', en: 'Waiting for GPS…' },
  'gps.again': { id: 'Ukur lagi', en: 'Measure again' },
  'gps.use': { id: 'Pakai titik ini', en: 'Use this point' },
  'gps.fix': { id: '{place}, ketelitian ± {metres} m', en: '{place}, accuracy ± {metres} m' },
  'gps.denied': {
    id: 'Letak alat tidak diizinkan. Izinkan lokasi untuk halaman ini di pengaturan peramban, lalu tekan lagi.',
    en: 'The place of the device is not allowed. Allow location for this page in the browser settings, then press again.',
  },
  'gps.unavailable': {
    id: 'Alat ini tidak tahu letaknya. Nyalakan GPS, keluar ke tempat terbuka, lalu tekan lagi.',
    en: 'The device does not know its place. Turn GPS on, go into the open, then press again.',
  },
  'gps.timeout': {
    id: 'GPS belum menjawab dalam 20 detik. Keluar ke tempat terbuka, lalu tekan lagi.',
    en: 'GPS did not answer in 20 seconds. Go into the open, then press again.',
  },
  'gps.unsupported': {
    id: 'Peramban ini tidak dapat memberi letak alat. Ketik koordinatnya di atas.',
    en: 'This browser cannot tell the place of the device. Type the coordinates above.',
  },
  'typed.noVertex': {
    id: 'Koordinat ini belum ada tujuannya: pilih satu titik area, atau mulai menggambar garis.',
    en: 'Nothing to give these coordinates to: choose a vertex of an area, or start to draw a line.',
  },
  'session.lostGesture': {
    id: 'Gerakan yang belum selesai waktu halaman ditutup tidak tersimpan. Semua langkah sebelumnya masih ada.',
    en: 'The gesture that was not finished when the page was closed is lost. All steps before it are still there.',
  },
  'session.noEngine': {
    id: 'Mesin potong gagal dimuat, maka potong, hapus dan gabung belum bisa. Muat ulang halaman; bila tetap gagal, periksa sambungan.',
    en: 'The overlay engine could not be loaded: splitting, erasing and merging do not work. Reload the page; if it fails again, check the connection.',
  },
  'legend.drawn.before': { id: 'Pembanding', en: 'Compared with' },
  'legend.drawn.after': { id: 'SK yang digambar', en: 'Being drawn' },
  'live.title': { id: 'Angka langsung', en: 'Live numbers' },
  'live.measuring': { id: 'menghitung…', en: 'computing…' },
  'live.methods': { id: 'Luas menurut cara lain', en: 'Hectares by the other methods' },
  'live.perimeter': { id: 'Keliling', en: 'Perimeter' },
  'live.vertices': { id: 'Titik', en: 'Vertices' },
  'live.parts': { id: 'Bagian', en: 'Parts' },
  'live.holes': { id: 'Lubang', en: 'Holes' },
  'live.outside': { id: 'Di luar semua kelurahan', en: 'Outside every kelurahan' },
  'live.becomes': { id: 'menjadi', en: 'becomes' },
  'live.more': { id: 'dan {count} kelurahan lain', en: 'and {count} more kelurahan' },
  'live.noPrevious': {
    id: 'Belum ada SK pembanding: pilih di panel, agar yang berkurang dan bertambah terlihat di sini.',
    en: 'Not compared with another decree yet: choose one in the panel to see here what is reduced and added.',
  },
} as const;
