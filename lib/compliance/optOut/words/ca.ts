import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'ca',
  tier: 'unverified',

  stop: ['baixa', 'stop', 'aturar', 'donar de baixa', 'prou'],
  start: ['alta'],
  help: ['ajuda'],
  concepts: {
    stop: 'stop prou parar pareu deix* atur* acab*',
    neg: 'no mai cap sense ni ningu',
    more: 'mes ja encara nou',
    send: 'envi* escriv* contact* avis*',
    bother: 'molest*',
    msg: 'missatg* sms avisos notific* mensages',
    remind: 'recordatori*',
    promo: 'publicitat ofert* promoc* descompt*',
    call: 'truc* truqueu telef*',
    list: 'llista base sistema',
    num: 'numero telefon dades mobil',
    remove: 'esborr* treu* traieu elimin*',
    unsub: 'baixa donar_de_baixa',
    cancel: 'cancel* anul*',
    sub: 'apunt* subscri* alta',
    start: 'repren* reactiv* continu*',
    want: 'vull voldria',
    get: 'rebre rep',
    me: 'em m me el_meu nosaltres',
    you: 'vostres us vosaltres',
    consent: 'consentiment permis',
    withdraw: 'retiro revoco',
    wrong: 'equivoc* erroni',
    person: 'no_soc no_es numero_equivocat us_equivoqueu',
    dead: 'mort morir va_morir',
    gone: 'no_visc vivim',
    alone: 'en_pau',
    law: 'denunci* rgpd',
    until: 'fins abans despres',
    time:
      'setman* mes dilluns dimarts dimecres dijous divendres dissabte diumenge gener ' +
      'febrer marc abril maig juny juliol agost setembre octubre novembre desembre ' +
      'estiu vacances nadal',
    only: 'nomes',
    mistake: 'per_error',
    back: 'torneu_m',
    enough: 'prou pesats',
    who: 'qui',
    how: 'com on',
    why: 'per_que',
    please: 'plau sisplau si_us_plau',
    thanks: 'gracies',
    thing:
      'visita abonament classe comanda reserva sofa cadira taula llit moble matalas ' +
      'llum cuina forn nevera bici cotxe vol bitllet entrada curs factura formatge ' +
      'tomaquet salsa maionesa pa cafe sucre gel pizza pollastre sabates vestit camisa ' +
      'pantalons jaqueta blau blava vermell verd negre negra blanc blanca gris groc ' +
      'lliurament entrega paquet mudanca asseguranca lloguer habitacio ceba cita ' +
      'gimnas antibiotic pastill* medicament* injeccio vacun* cor_de club entrenament ' +
      'futbol piano calefaccio ascensor alarma flors ram diari llet reunio tovallol* ' +
      'taller pneumatic* jardi gespa tanca teulada maleta piscina lampista olives gos ' +
      'cadell gat',
    idiom: 'parada no_para de_baixa_fins al_final n_hi_ha_prou',
    fn:
      'el la els les un una de del a al en amb per i o que es son fer ha he hi ho molt ' +
      'aquí aqui pot podeu',
    it: 'aixo aquests aquestes tot',
    other:
      'ell ella ells germana germa mare mama pare papa filla dona marit xicot xicota ' +
      'vei veina veins amic amiga amics company* repartidor conductor cosi cosina ' +
      'tieta oncle avia avi algu clients cunyada',
    say: 'diu diuen dit va_dir vaig_dir dir demana demanat demanar va_demanar llegit explicat',
    if: 'si llevat',
    nearly: 'gairebe quasi a_punt hauria',
    must: 'haig_d haig_de he_de he_d hem_de cal_que cal',
    laugh: 'haha* jaja* jeje* riure broma',
    regret: 'penedeix* penedit* troba_a_faltar',
    think: 'crec penso',
  },
} as const satisfies OptOutWords;
