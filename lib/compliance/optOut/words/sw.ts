import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'sw',
  tier: 'unverified',

  stop: ['acha', 'komesha', 'stop', 'simamisha', 'sitisha', 'jiondoe'],
  start: ['anza', 'jiunge'],
  help: ['msaada'],
  concepts: {
    stop: 'acha acheni komesha sitisha simamisha',
    neg: 'si sio hapana hakuna_mtu',
    more: 'tena',
    send: 'kutuma tuma kumtumia wasiliana',
    msg: 'ujumbe sms jumbe',
    promo: 'matangazo ofa',
    call: 'simu piga kupiga',
    list: 'orodha',
    num: 'namba nambari',
    remove: 'toa toeni futa ondoa ondoeni',
    unsub: 'jiondoe niondoe',
    cancel: 'kufuta',
    sub: 'jiunge niongeze*',
    want: 'nataka',
    me: 'mimi yangu',
    you: 'yenu zenu',
    wrong: 'si_yake makosa',
    dead: 'amefariki kufariki',
    gone: 'nimehama',
    bother: 'mnanisumbua sumbua',
    until: 'hadi mpaka',
    time: 'mwezi wiki siku',
    only: 'tu',
    please: 'tafadhali',
    thanks: 'asante',
    who: 'nani',
    notSend: 'msinitumie msitume* usitume* usinitumie*',
    notCall: 'msinipigie* usinipigie* msipige*',
    notWant: 'sitaki sihitaji',
    notRemove: 'msiniondoe* usiniondoe*',
    thing:
      'miadi oda mzigo sofa kiti meza kitanda kabati godoro taa jiko jokofu baiskeli ' +
      'gari ndege tiketi kozi darasa bili jibini nyanya mchuzi mkate kahawa sukari ' +
      'barafu pizza kuku viatu gauni shati suruali koti bluu nyekundu kijani nyeusi ' +
      'nyeupe njano usafirishaji kifurushi bima kodi chumba kitunguu dawa sindano ' +
      'chanjo kwaya klabu mazoezi mpira kinanda lifti kengele maua gazeti maziwa ' +
      'mkutano taulo gereji tairi bustani uzio paa begi bwawa fundi maji ghorofa ' +
      'mizeituni mbwa paka',
    fn: 'na ya wa kwa ni hii huu kwenye la cha',
    it: 'hii hizi',
    other:
      'yeye wao dada kaka mama baba mwana mtoto binti mke mume jirani rafiki marafiki ' +
      'mwenzangu bosi dereva shangazi mjomba bibi babu mtu_mmoja wateja shemeji',
    say:
      'alisema amesema wanasema walisema nilisema anasema aliniomba aliniambia ' +
      'waliniambia nimesikia nimesoma aliuliza',
    notSay: 'sijasema sikusema',
    if: 'kama ikiwa endapo kisipofika isipofika usipofika',
    nearly: 'karibu nusura zamani',
    must: 'je_nitume nitume lazima_nitume ni_lazima je_ni_lazima inabidi',
    laugh: 'haha* hehe* lol kicheko utani natania',
    regret: 'anajuta najuta juta',
  },
} as const satisfies OptOutWords;
