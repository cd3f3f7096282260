import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'no',
  tier: 'unverified',

  stop: ['stopp', 'stop', 'avmeld', 'avslutt', 'stopp sms', 'slutt', 'meld av'],
  start: ['meld pa', 'start'],
  help: ['hjelp'],
  concepts: {
    stop: 'stopp stopp* slutt* avslutt* stans* hold_opp gi_dere gi_seg opphor* la_vaere',
    neg: 'ikke ikkje ingen aldri uten ingen_har',
    more: 'mer flere fleire lenger igjen videre fremover',
    send: 'send* skriv* kontakt* ta_kontakt varsl* melding utsend* sende skrive kontakte varsle',
    bother: 'forstyrr* plag* mas',
    msg: 'melding* sms varsel varsler varslene beskjed* tekstmelding* utsendelse*',
    remind: 'timepaminn* paminn* timevarsl*',
    promo: 'reklame tilbud* markedsforing rabatt* nyhetsbrev kampanje* promo*',
    call: 'ring* telefon* oppring*',
    list: 'liste* lista register* database system*',
    num: 'nummer* data opplysning*',
    remove: 'slett* fjern* stryk* ta_bort ta_meg ta_vekk ut_med ut_av slette fjerne stryke',
    unsub: 'avmeld* meld_meg_av meldes_av meles_av avregistrer* meld_av',
    cancel: 'avbestill* avlys* kanseller* avbstill*',
    sub: 'pameld* meld_pa meld_meg_pa abonner* legg_til',
    start: 'start* fortsett* gjenoppta* skru_pa aktiver*',
    want: 'vil onsker trenger gjerne',
    get: 'motta* far fa hore',
    me: 'meg mitt min mine jeg oss vare eg',
    you: 'dere deres du din',
    consent: 'samtykke* samtykka tillat* lov',
    withdraw: 'trekker* tilbakekall* reservert reserver*',
    wrong: 'feil',
    person: 'er_ikke kjenner_ikke person feil_nummer',
    dead: 'dod dode avdod',
    gone: 'flyttet solgt slutta sluttet jobber_ikke pensjon byttet',
    alone: 'i_fred la_meg dra_til stikk',
    law: 'forbrukertilsyn* gdpr bronnoysund advokat ulovlig datatilsyn* anmeld* politi*',
    until: 'til for etter mens innen over',
    time:
      'uke* maned* dag* mandag tirsdag onsdag torsdag fredag lordag sondag januar ' +
      'februar mars april mai juni juli august september oktober november desember ' +
      'sommer* ferie* jul paske ar permisjon*',
    now: 'na straks umiddelbart',
    pause: 'paus* midlertidig forelopig vent',
    only: 'bare kun',
    keep: 'fortsett behold* riktig stemmer',
    but: 'men',
    mistake: 'feil_av uhell feiltakelse',
    back: 'tilbake igjen_er',
    enough: 'nok lei drittlei',
    insult: 'faen helvete jaevla',
    who: 'hvem',
    how: 'hvordan hva hvor nar',
    why: 'hvorfor',
    spam: 'spam svindel',
    interest: 'interessert',
    please: 'vennligst vaer_sa_snill er_du_grei',
    thanks: 'takk hilsen',
    hello: 'hei',
    last: 'siste',
    mail: 'epost e_post mail brev',
    thing:
      'time timen bestill* dugnad* lopet leieforhold* avtale* bord tannlege bil hus ' +
      'leilighet nokkel hund katt skole barnehage regning strom vann varme feber ' +
      'medisin regn buss tog storrelse sko brod ost eksamen billett klipp frisor pakke ' +
      'levering sofa* stol seng skap madrass lampe kjokken ovn kjoleskap sykkel fly ' +
      'flyreise kurs tomat saus majones kaffe sukker is pizza kylling kjole skjorte ' +
      'bukse jakke bla rod gronn svart hvit gra gul flytting forsikring husleie ' +
      'booking rom bestilling lok treningssenter ordre antibiotik* pille* medisin* ' +
      'sproyte* vaksin* kor klubb trening fotball piano heis alarm blomster bukett ' +
      'avis melk mote handkle* verksted dekk hage hekk gress gjerde tak koffert ' +
      'basseng rorlegger oliven vannet hund* valp* katt* levering* pakka',
    idiom: 'bussholdeplass* holdeplass* slutt_pa',
    fn:
      'en et ei den det de og i pa av fra for_a a som er var har hadde kan kunne skal ' +
      'skulle med sa jo da her der',
    it: 'dette disse det_her alt',
    other:
      'han hun de_sa soster sosteren bror broren mor mamma pappa mann mannen kone kona ' +
      'sonn datter kjaereste nabo* venn venninne venner kollega* sjef sjafor* bud ' +
      'mormor farmor morfar farfar tante onkel kusine noen kunder svigerinne ham henne',
    say: 'sier sagt si ba bedt spurte fortalte leste horte han_sa hun_sa sa_at jeg_sa',
    if: 'hvis dersom med_mindre om',
    nearly: 'nesten holdt_pa_a var_naer ville_ha hadde_jeg for_i_tida',
    must: 'ma_jeg skal_jeg bor_jeg trenger_jeg ma_vi ma_man jeg_skulle',
    laugh: 'haha* hihi* lol ler latter spok tuller',
    regret: 'angrer savner',
    notSay: 'aldri_sagt ikke_sagt ikke_fordi',
    think: 'tror synes',
  },
} as const satisfies OptOutWords;
