import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'ms',
  tier: 'unverified',

  stop: ['henti', 'berhenti', 'stop', 'batal langganan', 'hentikan'],
  start: ['daftar', 'mula', 'langgan'],
  help: ['bantuan'],
  concepts: {
    stop: 'stop henti* hentikan berhenti cukup tamat*',
    neg: 'jangan tak tidak bukan jgn x tanpa tiada_siapa',
    more: 'lagi dah selepas',
    send: 'hantar* hubungi* kirim*',
    bother: 'kacau* ganggu*',
    msg: 'mesej* sms notifikasi pesanan makluman whatsapp',
    remind: 'peringatan bil',
    promo: 'promosi* iklan* tawaran* diskaun*',
    call: 'call* telefon* panggil*',
    list: 'senarai* sistem pangkalan',
    num: 'nombor* no',
    remove: 'padam* buang* keluarkan* hapus*',
    unsub: 'unsubscribe batal_langganan keluar',
    cancel: 'batal* cancel*',
    sub: 'daftar* langgan* join',
    start: 'mula* sambung*',
    want: 'nak mahu minat berminat perlu',
    get: 'terima* dapat',
    me: 'saya aku kami',
    you: 'korang anda',
    consent: 'setuju izin kebenaran',
    wrong: 'salah',
    person: 'saya_bukan salah_orang salah_nombor',
    dead: 'meninggal arwah',
    gone: 'pindah bukan_ahli',
    law: 'report* mcmc polis* lapor* peguam',
    until: 'sampai sebelum lepas selepas sehingga hingga',
    time:
      'minggu bulan hari isnin selasa rabu khamis jumaat sabtu ahad januari februari ' +
      'mac april mei jun julai ogos september oktober november disember raya cuti ' +
      'tahun',
    now: 'sekarang segera',
    pause: 'dulu sementara',
    only: 'sahaja je hanya',
    keep: 'masih tetap betul',
    mistake: 'tertekan tersilap',
    back: 'balik semula',
    enough: 'bosan cukup',
    insult: 'bodoh sial',
    who: 'siapa',
    how: 'macam_mana mana bila berapa',
    why: 'kenapa',
    spam: 'spam* scam',
    interest: 'berminat',
    please: 'tolong sila',
    thanks: 'tq terima_kasih',
    thing:
      'temujanji kontrak pesanan barang order sofa kerusi meja tilam katil almari ' +
      'lampu dapur ketuhar peti_sejuk basikal kereta motor penerbangan tiket kursus ' +
      'kelas keju tomato sos roti kopi gula ais pizza ayam kasut gaun baju seluar ' +
      'jaket biru merah hijau hitam putih kelabu kuning penghantaran_barang bungkusan ' +
      'parcel insurans sewa tempahan bilik bawang gim antibiotik ubat suntikan vaksin ' +
      'koir kelab latihan bola piano pemanas lif penggera bunga jambak akhbar susu ' +
      'mesyuarat tuala bengkel tayar taman pagar bumbung beg kolam tukang zaitun ' +
      'anjing anak_anjing kucing',
    fn: 'yang di ke dari dan atau untuk dengan ya ye la lah wei dah_la boleh ada juga ni',
    it: 'ini ni itu semua',
    other:
      'dia mereka kakak abang adik ibu mak emak bapa ayah anak isteri suami jiran ' +
      'kawan sahabat rakan bos pemandu kurier sepupu makcik pakcik nenek datuk ' +
      'seseorang pelanggan ipar',
    say: 'cakap kata katanya beritahu suruh minta_saya diminta disuruh dengar baca tanya',
    if: 'kalau jika sekiranya',
    nearly: 'hampir nyaris dulu_saya',
    must: 'perlu_ke perlukah haruskah patutkah kena_hantar perlu_hantar mesti_hantar',
    laugh: 'haha* hehe* hihi* lol ketawa gurau lawak kelakar',
    regret: 'menyesal',
    notSay: 'tak_suruh tak_cakap tak_pernah_cakap tak_pernah_suruh',
  },
} as const satisfies OptOutWords;
