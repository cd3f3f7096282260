import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'sv',
  tier: 'unverified',

  stop: [
    'stopp',
    'avsluta',
    'avregistrera',
    'avanmäl',
    'sluta',
    'slut',
    'afmeld',
    'frameld',
    'avmeld',
    'slutt',
    'stop',
    'stoppa',
    'inga sms',
    'stoppa allt',
    'stoppa sms',
    'avregistrera mig',
  ],
  start: ['starta', 'tilmeld', 'påmeld', 'anmal'],
  help: ['hjälp', 'hjælp', 'hjelp'],
  concepts: {
    stop:
      'stop stopp stoppa* sluta* upphor* avsluta* ge_er lagg_av avbryt* slut racker ' +
      'sluta upphora upphor stoppa lagga_av avsluta',
    neg: 'inte ej inga ingen inget aldrig inte_langre icke utan ingenting ite ingen_har',
    more: 'mer fler mera langre vidare igen framover fortsatt framtid',
    send:
      'skick* skriv* kontakt* sand* hor_av hora_av meddel* smsa messa maila utskick ' +
      'skicka skriva kontakta hora_av_er ta_kontakt',
    bother: 'stor* trakassera* besvar* tjata*',
    msg:
      'meddelande* sms smsen utskick* aviser* notis* meddelanden medelanden ' +
      'paminnelser_sms mess',
    remind: 'paminn* leveransbesked driftinfo bokning* faktur*',
    promo: 'reklam erbjudande* marknadsforing rabatt* nyhetsbrev kampanj* annons* promo*',
    call: 'ring* samtal* telefon* ringa',
    list: 'lista* listan register registret databas* system* sandlista',
    num: 'nummer numret mobilnummer uppgifter',
    remove: 'ta_bort plocka_bort stryk* radera* bort tag_bort raderas radera stryka avlagsna',
    unsub: 'avregistrera* avanmal* avprenumerera* stang_av avsluta_sms avbestall*',
    cancel: 'avboka* avbok*',
    sub: 'anmal* prenumerera* lagg_till registrera_mig gar_med',
    start: 'starta* fortsatt_skicka ateruppta* borja* aktivera*',
    want: 'vill onskar behov* behover undanber* garna',
    get: 'fa far ta_emot hora',
    me: 'mig mitt min mina jag oss vart',
    you: 'ni er era ert du din',
    consent: 'samtyck* godkann* tillstand lov',
    withdraw: 'aterkall* drar_tillbaka motsatt*',
    wrong: 'fel felaktigt',
    person: 'heter_inte ar_inte kanner_ingen person fel_nummer fel_person',
    dead: 'dod avled* gatt_bort dott',
    gone: 'flyttat sald salt slutat bytt jobbar_inte',
    alone: 'ifred i_fred lamna_mig dra_at_helvete stick forsvinn',
    law: 'anmal* imy gdpr nix advokat polis* konsumentverket lag jurid*',
    until: 'till tills fore innan efter under forran nar',
    time:
      'vecka veckor v manad* dag* mandag tisdag onsdag torsdag fredag lordag sondag ' +
      'januari februari mars april maj juni juli augusti september oktober november ' +
      'december sommar* semester jul pask ar',
    now: 'nu genast omedelbart idag',
    pause: 'paus* tillfalligt tills_vidare',
    only: 'bara endast enbart',
    keep: 'fortsatt* behall* kvar ratt stammer',
    but: 'men utom',
    mistake: 'misstag rakade av_misstag',
    back: 'tillbaka lagg_till_mig igen_mig',
    enough: 'racker nog trott less hur_manga',
    insult: 'fan javla skit helvete javlar',
    who: 'vem vilka',
    how: 'hur var vad nar',
    why: 'varfor',
    spam: 'spam skrap bluff',
    interest: 'intresserad intresse',
    please: 'snalla vanlig* var_snall',
    thanks: 'tack',
    hello: 'hej hejsan',
    last: 'sista',
    mail: 'mejl* mail* epost brev',
    thing:
      'tid tiden bokning gymkort elavtal* fotografering* vantelista* schema* kurs* ' +
      'bestallning* hyra* avtal* kort tandlakare bil hus lagenhet nyckel hund katt ' +
      'skola forskola rakning faktura el vatten varme feber medicin hosta regn buss ' +
      'tag storlek skor brod ost lok prov resultat plats biljett klippning frisor ' +
      'paket leverans soffa* stol bord sang skap madrass lampa kok ugn kylskap cykel ' +
      'flyg flygresa kurs lektion tomat sas majonnas kaffe socker is pizza kyckling ' +
      'klanning skjorta byxor jacka bla rod roda gron svart vit gra gul leverans* ' +
      'flytt forsakring hyra rum bestallning gym order antibiotik* tablett* medicin* ' +
      'spruta vaccin* kor klubb traning fotboll piano hiss larm blommor bukett tidning ' +
      'mjolk mote handduk* verkstad dack tradgard hack gras staket tak offert vaska ' +
      'pool rormokare oliver vattnet hund* valp* katt*',
    idiom: 'busshallplats* hallplats* stopp_i slutar_jobba slut_i',
    fn:
      'en ett den det de dom och i pa av fran for att som ar var har hade kan kunna ' +
      'skulle ska till_mig med pa_det sa nu_da ju val har_numret bara_att denna',
    it: 'detta dessa dom_har det_har de_har allt',
    other:
      'han hon de_sa syster syrra bror mamma pappa son dotter fru man sambo kille tjej ' +
      'granne* kompis kompisar van vannen kollega* chef chaffor* bud mormor farmor ' +
      'morfar farfar moster kusin nan kunder svagerska honom henne',
    say:
      'sager sagt saga bad bett fragade fragar berattade laste hort sade han_sa hon_sa ' +
      'sa_att sa_jag jag_sa',
    if: 'om ifall savida',
    nearly: 'nastan holl_pa_att var_nara skulle_ha hade_jag forr',
    must: 'maste_jag ska_jag behover_jag maste_vi bor_jag maste_man jag_skulle',
    laugh: 'haha* hihi* lol skratt skrattar skamt skojar',
    regret: 'angrar saknar',
    notSay: 'aldrig_sagt inte_sagt inte_for_att',
    think: 'tror tycker',
  },
} as const satisfies OptOutWords;
