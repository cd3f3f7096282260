import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'ro',
  tier: 'unverified',

  stop: ['stop', 'dezabonare', 'oprire', 'sterge', 'opreste', 'dezabonati ma'],
  start: ['abonare', 'start'],
  help: ['ajutor'],
  concepts: {
    stop:
      'stop opri* inceta* gata termin* ajunge incheia* slabit* sistat* opriti incetati ' +
      'terminati sistati stopati gata_cu',
    neg: 'nu n nici fara niciun* nimic niciodata nimeni',
    more: 'mai iarasi continuare din_nou viitor',
    send:
      'trimit* scri* contact* tirmit* anunt* comunic* trimet* mesagi* trimiteti ' +
      'scrieti contactati anuntati',
    bother: 'deranj* bat* enerv* sac* terminati',
    msg: 'mesaj* sms sms_uri notific* anunturi mesje comunicari whatsapp',
    remind: 'memento programar* colet* factur*',
    promo: 'oferte oferta reclam* promo* marketing newsletter reduceri publicit* cupoane',
    call: 'sun* suna* telefon* apel*',
    list: 'lista liste baza sistem evidenta listei',
    num: 'numar* nr date datele telefon*',
    remove: 'sterg* scoat* elimin* tai* radi*',
    unsub: 'dezabon* renunt* dezabonare',
    cancel: 'anul* rezili*',
    sub: 'abon* inscri* adaug*',
    start: 'incep* reactiv* continu* relu*',
    want: 'vreau doresc vrem as_vrea prefer* nevoie',
    get: 'prim* primesc',
    me: 'ma mi mie imi eu m numarul_meu meu mea noi ne',
    you: 'voi dumneavoastra dvs va v tu',
    consent: 'consimtam* acord* permis* voie',
    withdraw: 'retrag* revoc* opun',
    wrong: 'gresit* greseala',
    person: 'nu_sunt nu_cunosc persoana numar_gresit ati_gresit',
    dead: 'decedat* murit mort',
    gone: 'mutat vandut plecat schimbat nu_mai_e',
    alone: 'pace lasati lasa_ma slabiti',
    law: 'gdpr plange* avocat* anpc reclamat* politi* lege raport* anspdcp',
    until: 'pana inainte dupa cat_timp in_timpul',
    time:
      'saptaman* luna luni marti miercuri joi vineri sambata duminica ianuarie ' +
      'februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie ' +
      'decembrie vara concediu craciun paste an zile',
    now: 'acum imediat azi',
    pause: 'pauza temporar deocamdata',
    only: 'doar numai',
    keep: 'in_continuare pastra* corect',
    but: 'dar insa',
    mistake: 'greseala din_greseala',
    back: 'inapoi reactivati',
    enough: 'destul satul ajunge de_cate_ori',
    insult: 'dracu naiba',
    who: 'cine',
    how: 'cum unde ce cand cat',
    why: 'de_ce',
    spam: 'spam teapa',
    interest: 'interes*',
    please: 'rog',
    thanks: 'multumesc mersi',
    hello: 'buna salut',
    mail: 'email mail scrisoare',
    thing:
      'comanda programare* taxi* contract* masa rezervar* cos produs* asigurar* doctor ' +
      'spital scoala gradinita copil caine pisica camera casa cheie frigider lift taxi ' +
      'autobuz tren mancare pizza cafea pantofi marime culoare factura credit examen ' +
      'rezultat medicament febra tuse ploaie colet masina curent centrala canape* ' +
      'scaun* pat patul mobila saltea* lampa bucatari* cuptor* frigider* biciclet* ' +
      'zbor* bilet* curs cursul lectie* branza rosii sos maioneza paine zahar gheata ' +
      'pui rochie camasa pantaloni jacheta albastr* rosu rosie verde negru neagra alb ' +
      'alba gri galben* livrare* pachet* mutare* asigurare* chirie* rezervare* ceapa ' +
      'sala antibiotic* pastil* medicament* injecti* vaccin* cor corul club* ' +
      'antrenament* fotbal* pian* caldur* lift* alarm* flori buchet* ziar* lapte* ' +
      'sedint* prosop* atelier* anvelop* gradin* gard* acoperis* valiz* piscin* ' +
      'instalator* masline apa lucrari* caine* catel* pisic*',
    fn:
      'si in de la pe cu din a al ai ale un o este sunt e era fi sa ca am ati ar ' +
      'puteti pot foarte deja aici',
    it: 'asta astea aceste acestea tot toate',
    other:
      'el ea ei ele sora fratele frate mama tata fiul fiica sotia sotul nevasta ' +
      'prieten* iubit* vecin* coleg* seful sefa sofer* curier* var varul matusa ' +
      'unchiul bunica bunicul cineva clienti cumnata cumnatul verisoara lui',
    say: 'zis zise zice zic spus spune spun spuna cerut rugat povestit citit auzit intrebat',
    if: 'daca in_caz_ca',
    nearly: 'aproape era_sa mai_aveam_putin as_fi pe_vremuri cat_pe_ce',
    must: 'trebuie_sa_trimit trebuie_sa_scriu trebuie_sa_dau trebuie_sa_fac ar_trebui_sa_trimit',
    laugh: 'haha* hehe* hihi* lol ras rad glum* ha_ha',
    regret: 'regret* duce_dorul ii_e_dor',
    notSay: 'n_am_zis nu_am_zis n_am_spus nu_am_spus nu_v_am_zis nu_ca',
  },
} as const satisfies OptOutWords;
