import { isOptOut } from '../../../lib/compliance/optOut/isOptOut';

/** Texts with a word of ending in them in which nobody asks that messages end. */
const goesOn: Record<string, string[]> = {
  'tells of what others have done': [
    'my aunt opted out last month and now she never hears the news',
    'mia zia si è cancellata e ora non sa più niente',
    'makcik saya dah berhenti melanggan, langsung tak tahu apa',
    'umalis sa listahan ang tita ko, wala na syang balita',
  ],
  'tells what others have asked for': [
    'la enfermera me pidió que dejara de escribirle',
    'a vizinha pediu pra eu parar de mandar mensagem pra ela',
  ],
  'only nearly came to it': [
    'I almost left this list at Christmas',
    'stavo quasi per cancellarmi a Natale',
  ],
  'asks whether it must be done': [
    'skal jeg sende STOP når bøjlen er af?',
    'täytyykö laittaa STOP kun hoito loppuu?',
    'πρέπει να στείλω STOP όταν τελειώσει η θεραπεία;',
  ],
  'only supposes it': ['if I wanted out I would say stop, would I not'],
  laughs: ["arrête, j'en peux plus de rire"],
  'says that it was not said': [
    "I didn't say I want the alerts to stop",
    'nessuno ha chiesto di togliere il mio nome',
    'ingen har bedt jer om at fjerne mit nummer',
  ],
  'does not want an end': [
    'nechcem sa z toho odhlasovať',
    'nechci se odhlašovat',
    'אני לא רוצה להסיר את המספר שלי',
    'ayokong umalis sa listahan',
  ],
  'does not think that it should end': [
    'I don’t think you should ever stop texting me',
    'I don’t see why you would take me off the list',
    'I can’t imagine why anyone would opt out',
    'no creo que deban dejar de escribirme',
    'não acho que vocês devam parar',
  ],
  'once wanted an end and no longer does': [
    'I unsubscribed once but I’m happy to get them now',
    'I wanted to unsubscribe but decided to stay',
    'ich hatte gesagt, ihr sollt aufhören, aber jetzt ist es ok',
  ],
  'does not want some other thing': [
    'tú bielu skriňu už nechcem',
    'मुझे काली कुर्सी अब नहीं चाहिए',
    'কালো চেয়ারটা আর চাই না',
    'saya tak nak kerusi hitam tu lagi',
  ],
};

/** The same words in texts that do end them. */
const ends: string[] = [
  'I told you to stop',
  'I told you to stop but you are still at it',
  'I don’t think so, unsubscribe',
  'I don’t think you heard me, stop texting',
  'ich möchte nicht, dass ihr mir noch schreibt',
  'my aunt does not want your texts either, please remove us both',
  'If you write once more I report you. Stop.',
  'how often must I ask you to stop',
  'why do you still write to me, I said stop',
  '문자는 필요 없어요 빼주세요',
  'my brother has this number now, stop writing to him',
  'we no longer want your messages',
  'I almost forgot: take me off the list',
];

describe('whose opt-out it is', () => {
  it.each(
    Object.entries(goesOn).flatMap(([why, texts]) => texts.map((text) => [why, text] as const)),
  )('is none where somebody %s: %s', (_why, text) => {
    expect(['stop', 'revocation']).not.toContain(isOptOut(text).kind);
  });
  it.each(['سنكون عندكم بعد ساعة', 'سأمر عليكم بعد ربع ساعة'])(
    'is nothing where it says when: %s',
    (text) => {
      expect(isOptOut(text).kind).toBe('none');
    },
  );
  it.each(['Kind greetings & more', 'Grüße & more', 'Bücher & more', 'Hi there, and more'])(
    'is nothing where it says only what there is: %s',
    (text) => {
      expect(isOptOut(text).kind).toBe('none');
    },
  );
  it.each(ends)("is the writer's: %s", (text) => {
    expect(['stop', 'revocation']).toContain(isOptOut(text).kind);
  });
});
