import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'id',
  tier: 'unverified',

  stop: ['berhenti', 'batal', 'henti', 'keluar', 'hentikan', 'unreg', 'stop', 'berhenti langganan'],
  start: ['mulai', 'mula', 'langganan', 'daftar', 'reg'],
  help: ['bantuan', 'tolong', 'info'],
  concepts: {
    stop:
      'stop berhenti* henti* hentikan setop udahan sudahi cukup stopin matiin dimatiin ' +
      'berhneti brenti akhiri stop_dong udah_cukup sudahlah',
    neg:
      'jangan tidak gak ga nggak ngga enggak tak bukan jgn gausah gaperlu tdk tanpa ' +
      'jangan_lagi krim_jangan jangn belum tidak_ada_yang',
    more: 'lagi terus lg selanjutnya',
    send:
      'kirim* mengirim* dikirim* dikirimin hubungi* menghubungi kontak* wa krim ' +
      'ngirim* dikirimi pesan_in chat* sms_in kirim2',
    bother: 'ganggu* mengganggu spam terganggu',
    msg: 'pesan* sms notif* notifikasi wa info broadcast pesan2 whatsapp pemberitahuan',
    remind: 'pengingat resi tagihan jadwal',
    promo: 'promo* iklan* penawaran* diskon* marketing promosi* kupon',
    call: 'telepon* telpon* telp* nelpon* nelponin panggil* ditelepon',
    list: 'daftar grup database sistem list data_base kontak penerima',
    num: 'nomor* nmr no nomer data kontak_saya',
    remove: 'hapus* hpaus keluarkan dikeluarin keluarin dihapus cabut hilangkan copot',
    unsub: 'unreg unsub* keluar berhenti_langganan batal_langganan stop_langganan',
    cancel: 'batal* cancel*',
    sub: 'daftar langganan* reg gabung* masukin masukkan',
    start: 'mulai aktif* aktifkan lanjut* lanjutkan',
    want: 'mau ingin butuh perlu minat pengen',
    get: 'terima* menerima dapat dapet',
    me: 'saya aku gue gw ku kami sy',
    you: 'kalian anda kamu',
    consent: 'setuju izin persetujuan',
    withdraw: 'cabut_izin tarik_persetujuan tolak* keberatan',
    wrong: 'salah',
    person: 'saya_bukan bukan_pak bukan_bu salah_orang salah_sambung tidak_kenal salah_nomor',
    dead: 'meninggal almarhum wafat',
    gone: 'pindah sudah_beli udah_beli tidak_bekerja resign ganti_nomor',
    alone: 'biarkan pergi tinggalkan',
    law: 'lapor* laporkan kominfo polisi hukum uu_itu blokir* pengacara yayasan_konsumen',
    until: 'sampai sebelum setelah abis hingga selama',
    time:
      'minggu bulan hari senin selasa rabu kamis jumat sabtu januari februari maret ' +
      'april mei juni juli agustus september oktober november desember lebaran liburan ' +
      'tahun ramadan ujian',
    now: 'sekarang segera',
    pause: 'pause sementara dulu',
    only: 'saja hanya cuma aja',
    keep: 'tetap masih benar',
    but: 'tapi',
    mistake: 'kepencet salah_pencet tidak_sengaja',
    back: 'aktifkan_lagi kembali sambung',
    enough: 'capek bosan cukup kebanyakan',
    insult: 'anjir anjing bangsat goblok',
    who: 'siapa',
    how: 'gimana gmn bagaimana cara dimana kapan berapa',
    why: 'kenapa',
    spam: 'spam* penipu*',
    interest: 'tertarik minat berminat',
    please: 'tolong mohon please plis',
    thanks: 'makasih terima_kasih',
    hello: 'halo selamat',
    mail: 'email surat',
    thing:
      'pesanan janji rekening wifi arisan tagihan langganan_wifi paket* booking order ' +
      'dokter rumah_sakit sekolah pr anak anjing kucing kamar rumah kunci kulkas ac ' +
      'lift taksi bus kereta kursi menu makanan kopi sepatu baju ukuran warna stok ' +
      'kuitansi transfer pinjaman asuransi ujian_masuk hasil obat demam batuk hujan ' +
      'paket mobil motor barang sofa sofanya meja kasur ranjang lemari lampu dapur ' +
      'oven sepeda penerbangan tiket kursus kelas les keju tomat saus roti gula es ' +
      'pizza ayam gaun kemeja celana jaket biru merah hijau hitam putih abu kuning ' +
      'pengiriman pengirimannya pengantaran kiriman pindahan sewa bawang gym ' +
      'antibiotik suntik vaksin paduan klub latihan bola piano pemanas alarm bunga ' +
      'buket koran susu rapat handuk bengkel ban taman pagar atap koper kolam tukang ' +
      'zaitun anak_anjing',
    idiom: 'halte berhenti_di berhenti_merokok jam_saya_mati',
    fn:
      'yang di ke dari dan atau ini_nomor itu untuk dengan ya kak min pak bu mas dong ' +
      'deh sih kok nih bang gan sudah udah akan bisa ada jadi juga',
    it: 'ini itu semua ini_semua',
    other:
      'dia mereka kakak adik ibu mama bapak ayah papa istri suami pacar tetangga teman ' +
      'sahabat rekan bos sopir supir kurir sepupu tante bibi paman om nenek kakek ' +
      'seseorang pelanggan ipar',
    say:
      'bilang katanya kata berkata menyuruh nyuruh suruh minta_saya diminta disuruh ' +
      'dengar baca tanya',
    if: 'kalau jika bila kalo andai',
    nearly: 'hampir nyaris tadinya_mau dulu_saya',
    must:
      'apa_saya_harus haruskah apakah_saya_harus perlu_kirim harus_kirim harus_balas ' +
      'mesti_kirim',
    laugh: 'haha* wkwk* hehe* hihi* lol ketawa ngakak bercanda lucu',
    regret: 'nyesel menyesal',
    notSay: 'tidak_bilang gak_bilang ga_bilang tidak_pernah_bilang tidak_minta_hapus',
  },
} as const satisfies OptOutWords;
