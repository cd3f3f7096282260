import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'tr',
  tier: 'unverified',
  stop: ['ret', 'iptal', 'dur', 'durdur', 'çık', 'red'],
  start: ['başla', 'kabul'],
  help: ['yardım'],
  revocations: [
    '(?:mesaj|sms|ileti)(?:lar|ler)? (?:atmayın|göndermeyin|yollamayın|istemiyorum|almak istemiyorum)',
    '(?:bana )?(?:artık )?(?:yazmayın|aramayın|mesaj atma|mesaj göndermeyin)',
    '(?:beni|numaramı) (?:listeden )?(?:çıkarın|silin|çıkartın)',
    'üyeliğimi iptal',
    'yanlış numara',
    'beni rahat bırakın',
  ],
  negations: [],
  unclear: ['kimsiniz', 'sen kimsin', 'ilgilenmiyorum', 'dolandırıcı\\S*', 'spam'],
} as const satisfies OptOutWords;
