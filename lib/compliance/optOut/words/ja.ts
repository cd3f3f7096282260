import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'ja',
  tier: 'unverified',
  unspaced: true,
  stop: ['停止', '配信停止', '解除', '退会', 'ストップ', '中止'],
  start: ['開始', '再開', '登録'],
  help: ['ヘルプ', '助けて'],
  revocations: [
    '(?:メッセージ|メール|配信|送信|連絡|sms|ショートメール)(?:を|は|の)?(?:停止|中止|解除|止めて|やめて|お断り|不要|いりません|要りません)',
    '(?:送らないで|送信しないで|連絡しないで|電話しないで|送るな|連絡するな)',
    '(?:番号|電話番号)(?:を|が)?(?:削除して|消して|間違)',
    '(?:番号違い|人違い)',
    '配信を止め',
  ],
  negations: [],
  unclear: ['どちら様', '誰ですか', '興味(?:が)?(?:ない|ありません)', '迷惑', '詐欺'],
} as const satisfies OptOutWords;
