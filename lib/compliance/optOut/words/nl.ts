import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'nl',
  tier: 'unverified',

  stop: [
    'afmelden',
    'uitschrijven',
    'stoppen',
    'einde',
    'annuleren',
    'stop',
    'geen sms',
    'schrap mij',
    'uitschrijving',
    'stop sms',
  ],
  start: ['aanmelden', 'starten', 'hervatten'],
  help: ['hulp', 'help', 'info', 'info aub'],
  concepts: {
    stop:
      'stop stopp* stopz* ophoud* op_te_houden hou_op houdt_op houd_op hou_eens ermee ' +
      'kap* beeindig* einde staak* staken ophouden uitscheid* stopzetten stoppen ' +
      'beeindigen kappen',
    neg: 'niet geen gene geene nooit niks niets zonder nix noch nie niemand',
    more: 'meer mr langer voortaan verder verdere nogmaals opnieuw weer toekomst',
    send:
      'stuur* sturen sturn* schrijf schrijv* app* appen contact* gecontacteerd ' +
      'gecontact* benader* mail_sturen toezend* zend* toestur* herinner* doorstur* ' +
      'contacteren benaderen schrijven mailen lastigvallen berichten_sturen',
    bother: 'storen stoor lastig* spammen vervelend*',
    msg:
      'bericht* berichtje* sms* smsje smsn app appje* whatsapp* melding* notificatie* ' +
      'updates update mededeling* smsen tekstbericht* nieuws_sms',
    remind: 'herinnering* bestelupdates afspraak levering* factu* track',
    promo:
      'reclame aanbieding* actie acties promo* marketing nieuwsbrief korting* ' +
      'advertentie* commerc* folder* enquete',
    call: 'bel bellen belt gebeld telefoon* telefoontje* opbel* bellen_naar oproep*',
    list:
      'lijst* bestand database systeem verzendlijst adressenlijst groep whatsapplijst ' +
      'mailing databank',
    num: 'nummer nr num gegevens contactgegevens telefoonnummer telefoon_nummer gsm',
    remove:
      'verwijder* wis wissen haal halen schrap* wegal* weghal* uitgooi* gooi streep ' +
      'eruit uitschrap* eraf afhal* gooi_weg doorhal* uitschrijven verwijderen ' +
      'schrappen weghalen eruit_halen',
    unsub:
      'uitschrij* schrijf_me_uit schrijf_mij_uit afmeld* meld_me_af uitschrijven ' +
      'opzeg* deabonn* uitgeschreven afmelden schijf_me_uit',
    cancel: 'annul* afzeg* zeg_op',
    sub: 'aanmeld* inschrijv* abonn* meld_me_aan toevoeg* zet_me registre*',
    start: 'start* hervat* begin* activeer* reactiveer* doorgaan blijf*',
    want: 'wil willen wens* hoef hoeft moet mag verlang* liever',
    get: 'ontvang* krijg* horen gekregen',
    me: 'me mij mijn m ik ons onze mn',
    you: 'jullie u uw je jij jouw ge',
    consent: 'toestem* akkoord instem* goedkeuring',
    withdraw: 'intrek* trek_in ingetrokken herroep* bezwaar* weiger*',
    wrong: 'verkeerd* fout* vergis* vergist',
    person: 'ken_geen ben_niet persoon hier_woont_geen ontvanger verkeerd_nummer verkeerde_persoon',
    dead: 'overleden gestorven dood',
    gone: 'verhuis* verhuiz* werkt_hier_niet verkocht weg overgedragen verkast',
    alone: 'met_rust rust laat_me laat_mij donder_op rot_op flikker_op sodemieter* opzouten',
    law:
      'advocaat acm meld* gdpr avg aangifte klacht* bel_me_niet rechtbank politie wet ' +
      'juridisch* blokkeer* gba privacy incasso',
    until: 'tot voor na tijdens totdat zolang pas',
    time:
      'week weken maand* dag dagen maandag dinsdag woensdag donderdag vrijdag zaterdag ' +
      'zondag januari februari maart april mei juni juli augustus september oktober ' +
      'november december zomer vakantie kerst pasen jaar examen* blokperiode',
    now: 'nu meteen direct onmiddellijk vandaag',
    pause: 'pauze* pauzeer tijdelijk voorlopig even_niet stil',
    only: 'alleen enkel slechts',
    keep: 'blijf blijven behouden houden prima gerust klopt juist correct',
    but: 'maar behalve',
    mistake: 'per_ongeluk foutje vergissing',
    back: 'terug weer_op er_weer weer_aanmelden weer_aan',
    enough: 'genoeg beu zat al_drie_keer hoe_vaak',
    insult: 'kut klote godver* verdomme shit idiot*',
    who: 'wie',
    how: 'hoe wat waar wanneer welke',
    why: 'waarom hoezo',
    spam: 'spam oplichting',
    interest: 'interesse geinteresseerd',
    please: 'aub alstublieft alsjeblieft svp gelieve graag asb',
    thanks: 'dank bedankt merci mvg',
    hello: 'hallo hoi dag goedemiddag goedemorgen',
    last: 'laatste',
    mail: 'email e_mail brief mail per_post',
    thing:
      'bestelling* afspraak* aspraak levering reservering tafel huur contract ' +
      'abonnement incasso betaling rooster opvang les* kaart* pakket pakje* wachtlijst ' +
      'bestelling afspraak les kaart pakje bank keuken auto huis appartement sleutel ' +
      'sleutels hond kat zoon dochter school factuur lening stroom water gas koorts ' +
      'pillen pijn hoest regen trein bushalte taxi maat schoenen brood kaas ui saus ' +
      'offerte examen resultaat plaats ticket jas loodgieter monteur tandarts huisarts ' +
      'garage koerier recept formulier dak raam tuin kapper stoel bed kast matras lamp ' +
      'oven koelkast fiets vlucht kaartje cursus rekening tomaat mayo koffie suiker ' +
      'ijs pizza kip jurk hemd broek blauw* rood rode groen* zwart* wit witte grijs* ' +
      'geel gele bezorging verhuizing verzekering boeking kamer uien sportschool ' +
      'antibiotic* pil medicijn* spuit vaccin* fysio koor club training voetbal piano ' +
      'verwarming lift wekker bloemen boeket krant melk vergadering handdoek* banden ' +
      'heg gras hek koffer zwembad olijven puppy kitten',
    idiom: 'bushalte stopt_in stop_eruit niet_meer_lopen',
    fn:
      'de het een van in op te aan met bij en of dat die er is zijn was wordt worden ' +
      'ben heb heeft hebben had kan kunt kunnen kun zou wilt gaan ga gaat doe doen ' +
      'want_dat omdat ook al nog zo heel maar_even hoor toch eens hier daar uit_de ' +
      'voor_de',
    it: 'dit deze die_dingen dat_alles alles ze hiermee',
    other:
      'hij zij zus zusje broer moeder mama vader papa vrouw man vriend vriendin ' +
      'vrienden buurman buurvrouw buren collega* baas chauffeur bezorger neef nicht ' +
      'tante oom oma opa iemand klanten schoonzus zwager anderen hem haar',
    say:
      'zegt zei zeiden gezegd zeg zeggen vroeg vroegen gevraagd vertelde verteld ' +
      'beweert gelezen las',
    if: 'als indien tenzij of_ik mocht',
    nearly: 'bijna stond_op_het_punt wilde_al had_ik zou_hebben vroeger',
    must: 'moet_ik moeten_we dien_ik zal_ik hoef_ik ik_moet ik_moest',
    laugh: 'haha* hihi* lol grap grapje lachen kom_niet_meer_bij lig_dubbel',
    regret: 'spijt mist_ze',
    notSay: 'nooit_gezegd niet_gezegd niet_dat het_is_niet_dat',
    think: 'denk denken geloof vind',
  },
} as const satisfies OptOutWords;
