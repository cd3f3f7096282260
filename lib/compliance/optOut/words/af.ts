import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'af',
  tier: 'unverified',

  stop: ['stop', 'teken uit', 'hou op'],
  start: ['begin', 'teken in'],
  help: ['hulp'],
  concepts: {
    stop: 'stop hou_op ophou kanselleer beeindig',
    neg: 'nie moenie geen niks nooit',
    more: 'meer weer verder',
    send: 'stuur skryf kontak* gekontak* whatsapp',
    msg: 'boodskap* sms smse kennisgewing*',
    promo: 'aanbieding* advertensie* bemark* promosie*',
    call: 'bel bellery',
    list: 'lys databasis stelsel',
    num: 'nommer besonderhede',
    remove: 'verwyder* vat haal_af afhaal skrap*',
    unsub: 'teken_uit meld_af',
    cancel: 'kanselleer*',
    sub: 'teken_in sit_my',
    want: 'wil',
    get: 'ontvang kry',
    me: 'my ek ons vir_my',
    you: 'julle u jou',
    consent: 'toestemming',
    withdraw: 'trek*',
    wrong: 'verkeerde*',
    dead: 'dood oorlede',
    gone: 'verkoop verhuis',
    alone: 'uitlos los_my',
    until: 'voor tot na',
    time:
      'week maand januarie februarie maart april junie julie augustus september ' +
      'oktober november desember vakansie',
    only: 'net slegs',
    mistake: 'per_ongeluk',
    please: 'asseblief asb',
    thanks: 'dankie',
    thing: 'bespreking burger',
    fn: 'die n in op van en of is was het kan sal met by aan dat hulle ons_het so baie ' + 'hier',
    it: 'dit hierdie alles',
  },
} as const satisfies OptOutWords;
