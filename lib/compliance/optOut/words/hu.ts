import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'hu',
  tier: 'unverified',

  stop: [
    'leiratkozás',
    'leiratkozom',
    'vége',
    'elég',
    'mégse',
    'lemondás',
    'stop',
    'leallitas',
    'torles',
  ],
  start: ['feliratkozás', 'feliratkozom', 'start'],
  help: ['segítség', 'súgó'],
  concepts: {
    stop:
      'stop leallit* hagyj* abba elég eleg szunt* allj* allits* fejezz* befejez* ' +
      'hagyjak_abba hagyjatok_abba allitsak_le szuntessek_meg fejezzek_be eleg_legyen',
    neg: 'ne nem se sem nincs nélkul nelkul soha semmi ne_is egyik_sem senki',
    more: 'tobb* tobbe tovabb* tobbet ujra mar ismet jovoben innentol',
    send:
      'kuld* ir* irj* keres* keress* ertesit* zaklat* kapcsolat* jelentkez* irogass* ' +
      'megkeres* kuldeni irni kuldozget* irogat* zaklatni',
    bother: 'zavar* zaklat* hivogat* idegesit*',
    msg: 'uzenet* sms sms_ek sms_ekkel ertesites* ertesit* korlevel korüzenet* koruzenet*',
    remind: 'emlekeztet* idopont* szamla* csomag*',
    promo: 'reklam* akcio* hirlevel* promoci* marketing* kupon* ajanlat*',
    call: 'hiv* telefon* hivas* csorog*',
    list: 'lista* listarol cimlista* rendszer* adatbazis* nyilvantart*',
    num: 'szam* szamom* adat* telefonszam*',
    remove:
      'torol* toroljek vegyen* vegyetek le_a ki_a vedd vegye huzz* kivesz* vegyenek_le ' +
      'vegyetek_le toroltessek huzzanak_ki',
    unsub: 'leiratkoz* lekerul* kiszall* iratkoztassan* leirtakoz* kikapcsol*',
    cancel: 'lemond* felmond* torles storno* visszamond*',
    sub: 'feliratkoz* iratkoz* csatlakoz*',
    start: 'folytat* inditsa* ujraindit* visszakapcsol*',
    want: 'kerem kerek szeretn* akar* kell kér ker*',
    get: 'kap* kapjak kapni jojjon jon',
    me: 'nekem engem en minket nekunk szamomra',
    you: 'onok maguk ti ön on',
    consent: 'hozzajarul* beleegyez* engedely*',
    withdraw: 'visszavon* tiltakoz*',
    wrong: 'rossz teves* tevedes felrement',
    person: 'nem_en nem_vagyok nincs_itt rossz_szam teves_szam',
    dead: 'elhunyt meghalt',
    gone: 'elkoltozt* eladt* nem_dolgozik',
    alone: 'beken bekeben hagyjanak hagyjatok huzz*',
    law: 'gdpr naih panasz* ugyved* feljelent* rendorseg jog*',
    until: 'ig elott utan amig alatt',
    time:
      'het* honap* nap* hetfo* kedd* szerda* csutort* pentek* szombat* vasarnap* ' +
      'januar* februar* marcius* aprilis* majus* junius* julius* augusztus* ' +
      'szeptember* oktober* november* december* nyar* szabadsag* karacsony* husvet* ev',
    now: 'most azonnal ma',
    pause: 'szunet* felfuggeszt* atmenetileg',
    only: 'csak',
    keep: 'maradjon tovabbra folytass* jo_a helyes',
    but: 'de hanem',
    mistake: 'veletlen* tevedesbol',
    back: 'vissza',
    enough: 'eleg elég hanyszor',
    insult: 'franc* kurva fasz*',
    who: 'ki kik',
    how: 'hogy* hol mi mikor honnan',
    why: 'miert',
    spam: 'spam atveres',
    interest: 'erdekel*',
    please: 'kerem legyszi legyen_szives kerjuk lecci',
    thanks: 'kosz* koszon*',
    hello: 'udv* szia',
    mail: 'email* emailben level*',
    thing:
      'idopontot berlet* rendeles* biztositas* foglalas* szerzodes* pizza* kiszallit* ' +
      'orvos korhaz iskola ovoda gyerek kutya macska szoba haz lakas kulcs huto lift ' +
      'taxi busz vonat asztal etel pizza kave cipo meret szin kolcson vizsga eredmeny ' +
      'gyogyszer laz kohoges eso futar auto aram kanape* szek* asztal* agy agyat ' +
      'szekreny* matrac* lamp* konyha* suto* huto* bicikli* auto* repulo* jegy* ' +
      'tanfolyam* ora orat sajt* paradicsom* szosz* kenyer* kave* cukor* jeg pizz* ' +
      'csirk* cipo* ruha* ing inget nadrag* kabat* kek piros* zold* fekete* feher* ' +
      'szurke* sarga* szallit* koltoz* biztosit* foglal* szoba* hagyma* konditerem* ' +
      'antibiotikum* tabletta* gyogyszer* injekcio* oltas* korus* klub* edzes* foci* ' +
      'zongora* futes* lift* riaszto* virag* csokor* ujsag* tej tejet ertekezlet* ' +
      'torolkozo* szerviz* gumi* soveny* fu kerites* teto* borond* medence* olajbogyo* ' +
      'viz vizet munka* kutya* kiskuty* macska*',
    fn:
      'a az egy es vagy hogy is van volt lesz vagyok mert mar_csak itt ott ez_a ezt_a ' +
      'lehet tud tudnak tudna',
    it: 'ez ezt ezek ezeket ezzel ezekkel mind minden ilyet',
    other:
      'novere* nover* testver* batya* bator* hug* anya* apa* fia* lanya* felesege* ' +
      'feleseg* ferje* ferj* barat* szomszed* kolleg* munkatars* fonok* sofor* futar* ' +
      'nagymama* nagyapa* neni bacsi unokatestver* valaki ugyfelek sogorno* neki nekik',
    say:
      'mondta mondtam mondtak mond mondja mondjak kerte kertek kert_meg szolt olvastam ' +
      'hallottam kerdezte',
    notSay: 'nem_mondtam nem_azt nem_arrol',
    if: 'ha hacsak amennyiben',
    nearly: 'majdnem mar_majdnem kis_hijan regen volna',
    must: 'kell_e kell_kuldenem kuldenem_kell kell_irnom irnom_kell kell_nekem muszaj kellene',
    laugh: 'haha* hehe* hihi* lol nevet* rohog* vicc* vicces',
    regret: 'megban* banja hianyzik_neki',
  },
} as const satisfies OptOutWords;
