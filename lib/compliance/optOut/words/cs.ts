import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'cs',
  tier: 'unverified',

  stop: ['stop', 'odhlasit', 'odhlasit odber', 'zrusit odber', 'odhlaseni', 'ukoncit'],
  start: ['prihlasit', 'prihlasit se'],
  help: ['pomoc'],
  concepts: {
    stop:
      'stop prestan* prestat ukonc* dost konec zastav* nechte nechte_toho toho_nechte ' +
      'skonc* prestante skoncete ukoncete zastavte',
    neg: 'ne nikdy zadn* bez nic ani nikdo',
    more: 'uz dal dalsi vic vice znovu',
    send: 'posil* pis* pist* kontakt* psat zasil* oslov* pos* napis* upozornova*',
    bother: 'otravuj* obtez* rus* obtezuj*',
    msg: 'zprav* sms smsk* esemes* upozornen* notifik* oznamen*',
    remind: 'pripomin* upozorneni_na zasilk* termin* objednav*',
    promo: 'reklam* nabid* slev* akce akci marketing* newsletter* promo* klub* propagacn* nabidk*',
    call: 'vol* telef* vyvolav* hovor*',
    list: 'seznam* databaz* system* evidenc* kartot*',
    num: 'cisl* kontakt udaj* telefon',
    remove: 'vymaz* smaz* odstran* vyrad* vyskrt* dejte_pryc',
    unsub: 'odhlas* odber_zrus odhlaseni odhlasit',
    cancel: 'zrus* storn* vypoved*',
    sub: 'prihlas* registr* odber* pridej*',
    start: 'zacn* obnov* pokrac* zapn*',
    want: 'chci chce chtel* preju prej* stojim potrebuj* zajem',
    get: 'dostav* chodi* chodit prijim*',
    me: 'mi me mne ja muj',
    you: 'vy vas vam',
    consent: 'souhlas* svolen* povol*',
    withdraw: 'odvolav* odvola* namit* beru_zpet nesouhlas*',
    wrong: 'spatn* omyl* chyb*',
    person: 'nejsem neznam neni_tu spatne_cislo',
    dead: 'zemrel* mrtv* umrel*',
    gone: 'odstehov* prodal* nepracuj* zmenil*',
    alone: 'pokoj svatek klid nechte_me nechte_nas',
    law: 'uoou stiznost* gdpr pravnik* policie udan* zalob* zakon*',
    until: 'do pred po behem dokud az',
    time:
      'tyden* tydn* mesic* den dni pondel* uter* stred* ctvrt* patek patk* sobot* ' +
      'nedel* leden ledna unor* brezn* duben dubna kvetn* cervn* cervenc* srpn* zari ' +
      'rijn* listopad* prosin* leto dovolen* vanoc* velikonoc* rok*',
    now: 'ted hned okamzite dnes',
    pause: 'pauz* docasn* zatim pozastav*',
    only: 'jen pouze',
    keep: 'nech* zustan* piste_dal posilejte_dal',
    but: 'ale',
    mistake: 'omylem nahod* preklep*',
    back: 'zpatky zpet',
    enough: 'dost kolikrat porad',
    insult: 'prdel* kurva sakra idiot* ježišmarja',
    who: 'kdo',
    how: 'jak kde co kdy odkud',
    why: 'proc',
    spam: 'spam* podvod*',
    interest: 'zajem nezajem',
    please: 'prosim prosil',
    thanks: 'diky dekuj*',
    hello: 'dobry_den ahoj',
    last: 'posledni',
    mail: 'mail* email* dopis*',
    thing:
      'termin objednavk* smlouv* rezervac* obed* kurz* vylet* karta* zasilka doktor ' +
      'nemocnice skola skolka dite pes kocka pokoj dum byt klic lednice vytah taxi ' +
      'autobus vlak stul jidlo pizza kava boty velikost barva faktura pujcka pojisteni ' +
      'zkouska vysledek lek horecka kasel dest balik auto proud kotel pohovk* gauc* ' +
      'zidl* stolu postel* skrin* matrac* lamp* kuchyn* trouba lednic* kolo let letu ' +
      'listek vstupenk* lekc* ucet syr rajc* omack* chleb* kav* cukr* led pizz* kure ' +
      'bot* sat* kosil* kalhot* bund* modr* cerven* zelen* cern* bil* sed* zlut* ' +
      'doruc* balik* stehovan* pojist* najem* pokoj* cibul* navstev* posilovn* ' +
      'antibiotik* prasek prasky leku injekc* ockov* sbor* trenink* fotbal* klavir* ' +
      'topen* vytah* alarm* kvetin* kytic* noviny mlek* schuzk* rucni* servis* ' +
      'pneumatik* zahrad* plot strech* kufr* bazen* instalater* oliv* vod* prace psa ' +
      'sten* kocku',
    idiom: 'konec_sezony konecna zastavit_krvac',
    fn:
      'a v z na o od se je jsou byl byla byt ze aby protoze take ten ta ty tady mam ' +
      'mate muzete mohl by bych si s k u',
    it: 'to toto tohle tyto vsechno tim',
    other:
      'on ona oni sestra bratr mama matka tata otec syn dcera zena manzel manzelka ' +
      'pritel pritelkyne soused* kamarad* kolega kolegyne sef sefova ridic kuryr ' +
      'bratranec sestrenice teta stryc babicka deda nekdo zakaznici svagrova mu ji jim',
    say:
      'rekl* rekla rikal* rika rikam rikaj* povedal* prosil* poprosil* zadal* ptal* ' +
      'cetl* slysel*',
    if: 'jestli jestlize pokud kdyby kdyz',
    nearly: 'malem skoro uz_jsem_chtel uz_jsem_chtela drive byl_bych byla_bych',
    must: 'musim mam_poslat mel_bych mela_bych je_treba',
    laugh: 'haha* hehe* hihi* lol smich* smej* vtip* sranda',
    regret: 'lituj* chybi_ji chybi_mu',
    notWant: 'nechc* nechtel*',
    notSay: 'nerek* nerik* neprosil* ne_ze_by ne_zeby',
  },
} as const satisfies OptOutWords;
