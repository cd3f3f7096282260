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
    neg: 'nie moenie geen niks nooit niemand',
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
    thing:
      'bespreking burger bank stoel tafel bed kas matras lamp kombuis oond yskas fiets ' +
      'motor kar vlug kaartjie kursus les rekening kaas tamatie sous brood koffie ' +
      'suiker ys pizza hoender skoene rok hemp broek baadjie blou rooi groen swart wit ' +
      'grys geel aflewering pakkie trek versekering huur kamer bestelling uie afspraak ' +
      'gim antibiotik* pil pille medisyne inspuiting entstof koor klub oefening sokker ' +
      'klavier verwarming hysbak wekker blomme ruiker koerant melk vergadering ' +
      'handdoek* werkswinkel bande tuin heining dak tas swembad loodgieter olywe hond ' +
      'hondjie kat',
    fn: 'die n in op van en of is was het kan sal met by aan dat ons_het so baie hier',
    it: 'dit hierdie alles',
    other:
      'hy sy hulle suster broer ma mamma pa seun dogter vrou man vriend vriendin ' +
      'vriende buurman buurvrou bure kollega* baas drywer bestuurder neef niggie ' +
      'tannie oom ouma oupa iemand kliente skoonsuster hom haar',
    say: 'se gese vra gevra vertel gelees hoor',
    if: 'as indien tensy',
    nearly: 'amper byna op_die_punt sou_al vroeer',
    must: 'moet_ek moet_ons behoort_ek moet_mens',
    laugh: 'haha* hehe* lol grap grappie lag',
    regret: 'spyt mis_dit',
  },
} as const satisfies OptOutWords;
