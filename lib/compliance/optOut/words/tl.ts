import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'tl',
  tier: 'unverified',

  stop: ['ihinto', 'itigil', 'tigil', 'stop', 'tama na', 'hinto'],
  start: ['simula', 'sumali', 'pasali'],
  help: ['tulong'],
  concepts: {
    stop:
      'stop ihinto* itigil* tigil* tigilan tantan* hinto* pakihinto paki_tigil tama_na ' +
      'pakitigil',
    neg: 'wag huwag hindi di ayaw wala hwag walang walang_nagsabi',
    more: 'na pa ulit muna uli',
    send:
      'text* itext i_text padala* padalhan send* mensahe_in magpadala pagpapadala ' +
      'mag_text magtext nag_text pagtetext mag_send kontakin contact',
    bother: 'kulit* istorbo* abala* gulo*',
    msg: 'text* mensahe* message* sms txt reminders update updates',
    promo: 'promo* ads ad patalastas offer* alok',
    call: 'tawag* tumawag call*',
    list: 'list listahan system database',
    num: 'number num no numero',
    remove:
      'tanggal* tanggalin pakitanggal burahin* alisin* delete* paki_alis remove* ' +
      'tnggalin alis',
    unsub: 'unsubscribe opt_out',
    cancel: 'cancel* kanselahin',
    sub: 'pasali* sali isali subscribe',
    start: 'simula* ituloy* tuloy ibalik balik',
    want: 'gusto kailangan ayoko',
    get: 'tanggap* natatanggap makatanggap',
    me: 'ako ko akin sa_akin nyo_ako amin q',
    you: 'nyo kayo ninyo niyo',
    consent: 'pahintulot pumayag',
    withdraw: 'binabawi bawiin',
    wrong: 'mali maling wrong',
    person: 'di_ako hindi_ako wrong_number maling_number mali_number',
    dead: 'patay pumanaw namatay',
    gone: 'lumipat di_na_customer',
    alone: 'tantanan lubayan layas',
    law: 'irereport ireport ntc npc pulis reklamo',
    until: 'hanggang bago pagkatapos habang',
    time:
      'buwan linggo lunes martes miyerkules huwebes biyernes sabado enero pebrero ' +
      'marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre pasko ' +
      'taon araw',
    pause: 'muna pause',
    only: 'lang lamang nalang',
    mistake: 'napindot nagkamali',
    enough: 'ilang_beses sawa kulit',
    insult: 'punyeta putang gago',
    who: 'sino',
    how: 'paano pano saan kailan magkano san',
    why: 'bakit',
    spam: 'spam scam',
    interest: 'interesado',
    please: 'po pakiusap please paki*',
    thanks: 'salamat',
    hello: 'hello kamusta',
    thing:
      'order aircon gripo internet appointment parcel sofa upuan mesa kama aparador ' +
      'kutson ilaw kusina oven ref bisikleta bike kotse flight ticket klase bill keso ' +
      'kamatis sarsa tinapay kape asukal yelo pizza manok sapatos damit polo pantalon ' +
      'jacket asul pula berde itim puti dilaw delivery ideliver package padala_ko ' +
      'insurance renta booking kwarto sibuyas gym antibiotic gamot iniksyon bakuna ' +
      'koro ensayo basketball piano heater elevator alarm bulaklak dyaryo gatas miting ' +
      'tuwalya talyer gulong hardin bakod bubong maleta pool tubero olives tuta aso ' +
      'pusa',
    fn: 'opo oo ang ng sa mga at o yung yun may naman nga ba ho pong lagi para kasi si ni ay',
    it: 'to ito yan iyan lahat',
    keep: 'tama',
    other:
      'siya sya sila ate kuya nanay mama mommy tatay papa daddy anak asawa misis ' +
      'mister kapitbahay kaibigan barkada katrabaho boss driver rider pinsan tita tito ' +
      'lola lolo biyenan hipag customers',
    say:
      'sabi sinabi sinabing sabihin sinasabi nagsabi pinagsabihan utos inutusan nabasa ' +
      'narinig tinanong',
    if: 'kung kapag pag kundi',
    nearly: 'muntik muntikan halos dati_rati',
    must: 'kailangan_ko dapat_ba dapat_ko kailangan_bang kailangan_ba dapat_po_ba',
    laugh: 'haha* hehe* hihi* lol natawa tawa* biro joke',
    regret: 'nagsisisi nanghinayang nagsisi',
    notWant: 'ayoko ayokong ayaw_ko ayaw_namin',
    notSay: 'di_ko_sinabing hindi_ko_sinabing di_ko_sinabi hindi_ko_sinabi',
  },
} as const satisfies OptOutWords;
