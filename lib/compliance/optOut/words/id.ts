import type { OptOutWords } from '../words';

/** Our own lists; Indonesian and Malay. */
export default {
  language: 'id',
  tier: 'unverified',
  stop: ['berhenti', 'batal', 'henti', 'keluar', 'hentikan', 'unreg'],
  start: ['mulai', 'mula', 'langganan'],
  help: ['bantuan', 'tolong'],
  revocations: [
    '(?:berhenti|stop|hentikan|tolong berhenti) (?:mengirim|kirim|menghantar|hantar|menghubungi|hubungi|telepon|sms|pesan|mesej)\\S*',
    'jangan (?:kirim|hantar|hubungi|sms|telepon|ganggu)\\S*(?: \\S+)?(?: lagi)?',
    '(?:tidak|tak|gak|nggak|tidak mau|tak mahu|tidak ingin) (?:mau |ingin |mahu )?(?:menerima|terima) (?:lagi )?(?:pesan|sms|mesej)',
    '(?:hapus|buang|padam) (?:nomor|nombor) (?:saya|ini)',
    'salah (?:nomor|nombor|sambung)',
  ],
  negations: ['jangan', 'tidak', 'tak'],
  unclear: ['siapa ini', 'ini siapa', 'tidak tertarik', 'tak berminat', 'penipu\\S*', 'spam'],
} as const satisfies OptOutWords;
