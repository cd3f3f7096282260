import { readCell } from '../../../../lib/gate/import/says/cell';

describe('yes and no', () => {
  it.each([
    ['ja', 'nein'],
    ['sí', 'no'],
    ['oui', 'non'],
    ['sim', 'não'],
    ['ja', 'nee'],
    ['ja', 'nej'],
    ['ja', 'nei'],
    ['tak', 'nie'],
    ['ano', 'ne'],
    ['áno', 'nie'],
    ['igen', 'nem'],
    ['kyllä', 'ei'],
    ['da', 'nu'],
    ['да', 'нет'],
    ['да', 'не'],
    ['так', 'ні'],
    ['ναι', 'όχι'],
    ['evet', 'hayır'],
    ['نعم', 'لا'],
    ['بله', 'خیر'],
    ['כן', 'לא'],
    ['はい', 'いいえ'],
    ['有', '無'],
    ['是', '否'],
    ['예', '아니오'],
    ['네', '아니요'],
    ['ใช่', 'ไม่'],
    ['có', 'không'],
    ['ya', 'tidak'],
    ['हाँ', 'नहीं'],
    ['jah', 'ei'],
    ['jā', 'nē'],
    ['taip', 'ne'],
  ])('are %s and %s', (yes, no) => {
    for (const change of [String, (text: string) => text.toUpperCase()]) {
      expect([change(yes), readCell(change(yes))]).toEqual([change(yes), 'yes']);
      expect([change(no), readCell(change(no))]).toEqual([change(no), 'no']);
    }
  });
});

it.each`
  said           | cells
  ${'yes'}       | ${['TRUE', 'yes', 'Y', '1', '1.0', 'x', '✓', 'Ja', 'Oui', 'Sí', 'Active']}
  ${'no'}        | ${['false', 'No', 'N', '0', 'nein', 'não', 'Hayır', 'HAYIR']}
  ${'blank'}     | ${['', '  ', '-', 'N/A', 'null', '(blank)']}
  ${'optIn'}     | ${['subscribed', 'Opted-In', 'opt_in', 'granted', 'START', 'single opt-in', 'confirmed', 'Consent given']}
  ${'optOut'}    | ${['Unsubscribed', 'UNSUBSCRIBED', 'opted out', 'STOP', 'Blocked', 'DND', 'Do not contact', 'no longer subscribed', 'withdrawn', 'complained', 'abgemeldet', 'désinscrit', 'Opted out via SMS', 'formerly opted in', 'previously subscribed', 'ex-subscriber', 'Former subscriber', 'subscription ended', 'Consent terminated', 'Ended', 'gekündigt', 'ehemaliger Abonnent', 'SMS disabled', 'please stop texting me', 'accepted, but please stop texting me', 'pending - stop texting me', 'wrong number', 'ARRÊT', 'odhlášen', 'Onaylamıyorum', 'asked not to be texted']}
  ${'undecided'} | ${['NEVER_SUBSCRIBED', 'never subscribed', 'not subscribed', 'pending', 'double opt-in pending', 'Pending confirmation', 'unconfirmed', 'cleaned', 'bounced', 'no_consent', 'non-subscribed', 'not opted out']}
  ${'doubtful'}  | ${['not interested', 'who is this?']}
  ${'unclear'}   | ${['perhaps', 'customer', '2', '○', '×', '☒', 'opt-in/opt-out']}
`('$cells say $said', ({ said, cells }) => {
  expect((cells as string[]).map(readCell)).toEqual((cells as string[]).map(() => said as string));
});
