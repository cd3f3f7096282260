import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'sk',
  tier: 'unverified',

  stop: ['stop', 'odhlasit', 'odhlasit odber', 'zrusit odber', 'ukoncit'],
  start: ['prihlasit', 'prihlasit sa'],
  help: ['pomoc'],
  concepts: {
    stop: 'stop prestan* ukonc* dost koniec zastav* nechajte skonc* zastavit zastavte',
    neg: 'nie nikdy ziadn* bez nic ani nikto',
    more: 'uz dalej dalsi* viac znova',
    send: 'posiel* pis* kontakt* zasiel* oslov* napis* posl*',
    bother: 'otravuj* obtaz* rus*',
    msg: 'sprav* sms smsk* upozornen* notifik* oznamen*',
    remind: 'pripomien* zasielk* termin* objednav*',
    promo: 'reklam* ponuk* zlav* akci* marketing* newsletter* promo* propagacn*',
    call: 'vol* telef* hovor*',
    list: 'zoznam* databaz* system* evidenc*',
    num: 'cisl* udaj* telefon',
    remove: 'vymaz* zmaz* odstran* vyrad* vyskrt*',
    unsub: 'odhlas* odhlasit odhlasenie',
    cancel: 'zrus* storn* vypoved*',
    sub: 'prihlas* registr* odber* pridaj*',
    start: 'zacn* obnov* pokrac*',
    want: 'chc* zel* stoj* potrebuj* prajem',
    get: 'dostav* chodi* prijim*',
    me: 'mi ma mne ja moj*',
    you: 'vy vas vam',
    consent: 'suhlas* povol*',
    withdraw: 'odvolav* namiet* nesuhlas*',
    wrong: 'zle nespravn* omyl pomyl* chyb*',
    person: 'nie_som nepoznam zle_cislo',
    dead: 'zomrel* mrtv*',
    gone: 'odstahov* predal* nepracuj* zmenil*',
    alone: 'pokoj nechajte_ma nechajte_nas',
    law: 'staznost* gdpr pravnik* polic* zakon*',
    until: 'do pred po pocas kym az',
    time:
      'tyzden* mesiac* den dni pondel* utor* stred* stvrt* piat* sobot* nedel* januar* ' +
      'februar* marec marc* april* maj* jun* jul* august* septemb* oktob* novemb* ' +
      'decemb* leto leta dovolen* vianoc* rok*',
    now: 'teraz hned okamzite',
    pause: 'pauz* docasn* zatial',
    only: 'len iba',
    keep: 'nech* zostan*',
    but: 'ale',
    mistake: 'omylom nahod*',
    back: 'spat',
    enough: 'dost kolkokrat stale konecne',
    insult: 'kurva doriti',
    who: 'kto',
    how: 'ako kde co kedy odkial',
    why: 'preco',
    spam: 'spam* podvod*',
    interest: 'zaujem nezaujem',
    please: 'prosim',
    thanks: 'dakuj* vdaka',
    hello: 'dobry_den ahoj',
    mail: 'mail* email* list',
    thing:
      'termin objednavk* zmluv* rezervac* obed kurz* karta* pohovk* gauc* stolick* ' +
      'stol stola postel* skrin* matrac* lamp* kuchyn* rura chladnic* bicykl* auto let ' +
      'letu listok vstupenk* lekci* ucet syr rajc* omack* chlieb kav* cukr* lad pizz* ' +
      'kura topank* sat* kosel* nohavic* bund* modr* cerven* zelen* ciern* biel* siv* ' +
      'zlt* doruc* balik* stahovan* poist* najom* izb* cibul* navstev* posilnovn* ' +
      'antibiotik* prasok prasky liek lieku injekc* ockov* zbor* klub* trening* ' +
      'futbal* klavir* kuren* vytah* alarm* kvet* kytic* noviny mliek* stretnut* ' +
      'uterak* servis* pneumatik* zahrad* plot strech* kufor* bazen* instalater* oliv* ' +
      'vod* prace pes psa sten* macka macku',
    fn:
      'a v z na o od sa je su bol bola byt ze aby pretoze tiez ten ta ty tu mam mate ' +
      'mozete by som si s k u',
    it: 'to toto tieto vsetko',
    other:
      'on ona oni sestra brat mama matka otec tato syn dcera zena manzel manzelka ' +
      'priatel priatelka sused* kamarat* kolega kolegyna sef sefka vodic kurier ' +
      'bratranec sesternica teta stryko babka dedko niekto zakaznici svagrina mu jej ' +
      'im',
    say:
      'povedal* hovoril* hovori hovorim vravel* ziadal* poziadal* prosil* pytal* ' +
      'citala cital pocul*',
    if: 'ak keby pokial ked',
    nearly: 'skoro takmer uz_som_chcel uz_som_chcela kedysi bol_by_som bola_by_som',
    must: 'musim mam_poslat treba mal_by_som mala_by_som',
    laugh: 'haha* hehe* hihi* lol smiech* smeje* vtip* sranda',
    regret: 'lutuj* chyba_jej chyba_mu',
    notWant: 'nechc* nechcel*',
    notSay: 'nepoved* nehovor* neziad* nie_ze_by nie_zeby',
  },
} as const satisfies OptOutWords;
