import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'da',
  tier: 'unverified',

  stop: ['stop', 'afmeld', 'frameld', 'afmeld sms', 'stop sms', 'ophor'],
  start: ['tilmeld'],
  help: ['hjaelp'],
  concepts: {
    stop:
      'stop stopp* hold_op ophor* indstil* afslut* lad_vaere slut undlad* stopper ' +
      'indstille ophore slutte stands',
    neg: 'ikke ikk ingen intet aldrig uden ej ingen_har',
    more: 'mere flere laengere fremover igen yderligere mer',
    send:
      'send* skriv* kontakt* minde* besked rykk* henvend* sende skrive kontakte minde ' +
      'sms_e ringe_skrive',
    bother: 'forstyrr* genere* chikan* plage*',
    msg:
      'besked* sms sms_er notifikation* opdatering* henvendelser meddelelse* ' +
      'paamindelser beskeder beskederne sms_erne smser notifikationer opdateringer',
    remind: 'pamindelse* pakken',
    promo:
      'reklame* tilbud* markedsforing rabat* nyhedsbrev* kampagne* promo* annonc* ' +
      'reklamer reklame tilbud nyhedsbreve',
    call: 'ring* opkald* telefon*',
    list: 'liste* kartotek* database* system* register',
    num: 'nummer nummeret data oplysninger mobilnummer',
    remove: 'slet* fjern* stryg* tag_mig slette fjerne stryge afmelde',
    unsub: 'afmeld* frameld* meld_mig_fra melld_mig_fra meld_fra',
    cancel: 'annuller* aflys* opsig*',
    sub: 'tilmeld* abonner* saet_mig',
    start: 'start* genoptag* fortsaet* aktiver*',
    want: 'vil onsker behover gerne',
    get: 'modtag* far fa hore',
    me: 'mig mit min mine jeg os vores mi',
    you: 'i jer jeres du din',
    consent: 'samtykke* tillad* lov',
    withdraw: 'traekker* tilbagetraek* tilbagekald* modsaet*',
    wrong: 'forkert*',
    person: 'er_ikke kender_ikke bor_ingen person forkert_nummer',
    dead: 'dod dode afdod afgaet',
    gone: 'flyttet solgt skiftet lukket arbejder_ikke',
    alone: 'i_fred lad_mig skrid forsvind',
    law: 'forbrugerombudsmand* gdpr robinson* advokat anmeld* datatilsyn* politi* lov',
    until: 'til indtil for efter mens',
    time:
      'uge* maned* dag* mandag tirsdag onsdag torsdag fredag lordag sondag januar ' +
      'februar marts april maj juni juli august september oktober november december ' +
      'sommer* ferie* jul paske ar barsel',
    now: 'nu straks omgaende',
    pause: 'paus* midlertidig* vent',
    only: 'kun bare',
    keep: 'behold* bliv_ved fortsaet rigtig rigtigt',
    but: 'men',
    mistake: 'fejl kom_til uheld',
    back: 'igen_pa tilbage sat_mig',
    enough: 'nok traet hvor_mange',
    insult: 'fanden satan lort skid',
    who: 'hvem',
    how: 'hvordan hvad hvor hvornar',
    why: 'hvorfor',
    spam: 'spam svindel',
    interest: 'interesseret',
    please: 'venligst',
    thanks: 'tak mvh',
    hello: 'hej',
    last: 'sidste',
    mail: 'mail email brev e_mail',
    thing:
      'tid aftale* bord abonnement* betaling* faktura* tilbuddet tandlaege bil hus ' +
      'lejlighed nogle hund kat skole bornehave regning el vand varme feber medicin ' +
      'regn bus tog storrelse sko brod ost eksamen billet klipning frisor pakke ' +
      'levering bordet sofa* stol seng skab madras lampe kokken ovn koleskab cykel fly ' +
      'flyrejse kursus lektion tomat sovs mayo kaffe sukker is pizza kylling kjole ' +
      'skjorte bukser jakke bla rod gron sort hvid gra gul flytning forsikring husleje ' +
      'booking vaerelse bestilling log fitness ordre antibiotik* pille* medicin* ' +
      'sprojte* vaccin* kor klub traening fodbold klaver elevator alarm blomster buket ' +
      'avis maelk mode handklaede* vaerksted daek haek graes hegn tilbud_pa kuffert ' +
      'pool blikkenslager oliven vandet hund* hvalp* katten levering*',
    idiom: 'busstoppested* slutter_forestilling star_af',
    fn:
      'en et den det de og i pa af fra for_at at som er var har havde kan kunne skal ' +
      'skulle med sa jo da her der',
    it: 'dette disse det_her de_her alt',
    other:
      'han hun de_sagde soster bror mor mand kone son datter kaereste nabo* ven ' +
      'veninde venner kollega* chef chauffor* bud mormor farmor morfar farfar moster ' +
      'faetter kusine nogen kunder svigerinde ham hende',
    say: 'sagde siger sagt sige bad bedt spurgte fortalte laeste horte',
    if: 'hvis medmindre om',
    nearly: 'naesten lige_ved var_taet_pa ville_have havde_jag engang havde_jeg',
    must: 'skal_jeg skal_vi bor_jeg er_jeg_nodt skal_man jeg_skulle',
    laugh: 'haha* hihi* lol griner grin joke sjov',
    regret: 'fortryder savner',
    notSay: 'aldrig_sagt ikke_sagt ikke_fordi',
    think: 'tror synes',
  },
} as const satisfies OptOutWords;
