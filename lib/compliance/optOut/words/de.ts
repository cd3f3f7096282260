import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'de',
  tier: 'unverified',

  stop: [
    'stopp',
    'abmelden',
    'abmeldung',
    'ende',
    'abbestellen',
    'austragen',
    'kundigen',
    'stornieren',
    'aufhoren',
    'stop',
    'keine sms',
    'kein sms',
    'sms stop',
    'stopp sms',
    'beenden',
    'loschen',
  ],
  start: ['anmelden', 'starten', 'wieder anmelden'],
  help: ['hilfe', 'info'],
  concepts: {
    stop:
      'stop stopp* aufhor* hor hort horen_sie auf_damit beend* einstell* stellen_sie ' +
      'ende schluss unterlass* unterbleib* lasst_das lass_das aufzuhoren unterbind* ' +
      'abstell* kappen stoppen beenden einstellen unterlassen abbrechen stellt_ein ' +
      'stoppt beendet stellen_sie_ein hort_auf lasst_es lass_es lassen_sie_das ' +
      'unterlasst',
    neg:
      'nicht kein* keine keinerlei nie niemals ohne nix nichts nimmer nimma kei ned ' +
      'net niente weder niemand keiner',
    more: 'mehr weiter weitere* wieder kunftig zukunft fernerhin meh erneut noch nochmal',
    send:
      'schreib* schick* send* kontakt* anschreib* meld* nachfass* zusend* zuschick* ' +
      'zukommen angeschrieben texten schiken benachrichtig* kontaktier* zuschicken ' +
      'zusenden anschreiben nachrichten_schicken kontaktieren informieren melden ' +
      'mailen spammen vollspammen',
    bother: 'belastig* nerv* stor* behellig* bedrang*',
    msg:
      'nachricht* sms mitteilung* benachrichtigung* infos info zusendung* whatsapp* ' +
      'message* spam_sms texte meldungen post kontaktaufnahme',
    remind: 'erinnerung* terminerinnerung* rechnung* lieferstatus rezept bestatigung*',
    promo:
      'werb* angebot* aktion* rabatt* newsletter marketing gutschein* promo* werbe* ' +
      'prospekt* umfrage* reklame werbesms werbenachricht* werbe_sms werbung angebote ' +
      'sonderangebot* rabatte aktionen gewinnspiel*',
    call: 'anruf* anruft anrufe ruf ruft telefon* angerufen',
    list: 'liste* verteiler datenbank kartei system adressbuch verzeichnis gruppe kontakte datei',
    num: 'nummer nr handynummer daten kontaktdaten telefonnummer rufnummer adresse',
    remove:
      'losch* entfern* streich* austrag* trag* nehm* nimm heraus raus runter rausnehm* ' +
      'rausschmeiss* tilg* herausnehm* rausnehmen streichen entfernen loschen ' +
      'schmeisst werft nehmt nehmen tragt streicht entfernt loscht rausgenommen ' +
      'ausgetragen gestrichen',
    unsub:
      'abmeld* abbestell* kundig* austragen abmeldung deabonnier* meld*_mich_ab ' +
      'melden_sie_mich_ab ab deaktivier* abonnement_kundigen sich_abgemeldet ' +
      'sich_ausgetragen',
    cancel: 'stornier* absag* abbrech* storno',
    sub: 'anmeld* eintrag* abonnier* aufnehm* beitret* registrier* mitmachen',
    start:
      'start* reaktivier* fortsetz* weiter_schicken weiterschicken aktivier* ' +
      'einschalt* wieder_aktivieren fortfahren',
    want: 'mochte will wunsch* wollen brauch* brauche bedarf gern* hatte_gern mag',
    get: 'erhalt* bekomm* krieg* empfang*',
    me: 'mich mir mein* uns unser* ich',
    you: 'sie ihr euch eur* ihnen dir du ihre*',
    consent: 'einwillig* erlaub* zustimm* einverstand* genehmig*',
    withdraw:
      'widerruf* widersprech* widersprich* widerspruch zuruckzieh* untersag* ' +
      'verweiger* ablehn*',
    wrong: 'falsch* verwahl* irrtum vertippt irr* verwechs*',
    person:
      'kenne_keinen nicht_ich bin_nicht ich_heisse hier_ist_nicht gibt_es_nicht person ' +
      'falsche_nummer falsche_person',
    dead: 'tot gestorben verstorben* tod lebt_nicht_mehr',
    gone:
      'umgezogen nicht_mehr_da verkauft gewechselt wechsle ausgezogen insolvent ' +
      'verzogen geschlossen abgemeldet arbeitet_nicht',
    alone: 'in_ruhe ruhe lasst_mich lass_mich lassen_sie_mich verpiss* haut_ab hau_ab verschwinde*',
    law:
      'anwalt* dsgvo bundesnetzagentur anzeig* abmahn* beschwer* rechtlich* klage* ' +
      'robinson* verbraucherzentrale polizei gericht* uwg unterlassung melde_das ' +
      'datenschutz* blockier*',
    until: 'bis vor nach wahrend solange erst sobald',
    time:
      'woche* monat* tag* montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
      'januar jannner februar marz april mai juni juli august september oktober ' +
      'november dezember sommer winter urlaub weihnacht* ostern jahr* ferien feiertag* ' +
      'elternzeit krankenhaus prufung* neujahr silvester pfingsten herbst fruhling ' +
      'fruhjahr wochenende monatsende quartal feierabend',
    now: 'jetzt sofort heute umgehend unverzuglich endlich',
    pause: 'paus* aussetz* vorerst vorlaufig zeitweise erstmal ausgesetzt stumm',
    only: 'nur bloss ausschliesslich',
    keep: 'weiterhin behalten drinlassen gerne_weiter bleiben beibehalten richtig stimmt korrekt',
    but: 'aber sondern jedoch dafur',
    mistake: 'versehen* irrtumlich aus_versehen falsch_getippt fehler',
    back: 'wieder_rein wieder_aufnehmen zuruck wieder_da doch_wieder rein',
    enough: 'genug reicht satt langt wie_oft dreimal schon_gesagt schnauze_voll',
    insult: 'scheiss* arsch* verdammt* idiot* fick* mist gopfertami sack',
    who: 'wer',
    how: 'wie wo was welche* wann',
    why: 'warum wieso weshalb',
    spam: 'spam betrug abzocke',
    interest: 'interess* interesse',
    please: 'bitte bitt',
    thanks: 'danke merci gruss* mfg dank',
    hello: 'hallo guten servus hi moin gruezi',
    last: 'letzte* letztes letztmal*',
    mail: 'mail email e_mail brief post_per',
    thing:
      'termin* bestell* bestellung vertrag* tisch reserv* buchung* lieferung* kurs* ' +
      'fahrstunde karte lastschrift mitgliedschaft abo paket besichtigung ' +
      'versicherung* konto mietvertrag kredit termin termine vertrag reservierung ' +
      'buchung lieferung kurs versicherung miete tasche sofa kuche bad auto wagen haus ' +
      'wohnung schlussel hund katze kind sohn tochter schule kita hort rechnung ' +
      'position strom wasser gas heizung fieber tabletten medikament schmerzen husten ' +
      'regen bus zug haltestelle taxi grosse schuhe brot kase zwiebeln sosse ' +
      'angebot_uber prufung ergebnis platz ersatzteil zimmer handyvertrag warteliste ' +
      'chor verein schicht fruhschicht friseur zahnarzt arzt praxis handwerker ' +
      'techniker garten fenster dach auftrag rezept uberweisung krankmeldung ' +
      'unterlagen formular antrag stuhl bett matratze lampe schrank regal ofen ' +
      'kuhlschrank fahrrad flug fahrkarte ticket stunde tomate* mayo kaffee zucker eis ' +
      'pizza kleid hemd hose jacke blau* rot* grun* schwarz* grau* gelb* umzug weisse ' +
      'weissen weisser weisses antibiotik* tablette* medikament* spritze* impfung* ' +
      'therapie* training fussball klavier aufzug wecker blumen strauss zeitung milch ' +
      'treffen sitzung handtuch* fahrt fahrstunde* werkstatt reifen hecke rasen zaun ' +
      'rechnungsadresse probe bauarbeiten hund* welpe* katze* beitrag gehweg',
    idiom: 'haltestelle endstation am_ende zu_ende hort_nicht_auf stopp_an',
    fn:
      'der die das den dem des ein eine einen einem einer und oder in im am an auf ' +
      'aus_dem mit von vom zu zum zur fur uber es ist sind war sein habe hab haben hat ' +
      'hatte wird werden wurde wurden kann konnen konnt konnten kannst konntet soll ' +
      'sollen mal ja so da doch schon auch noch_mal sehr hier dass weil als man etwas ' +
      'einfach bin',
    it: 'das_hier dies diese dieser dieses diesen alles das_ganze damit dene',
    other:
      'er schwester bruder mutter mama vater papa frau mann ehemann freund freundin ' +
      'freunde nachbar* kolleg* chef chefin fahrer kunden oma opa tante onkel cousin* ' +
      'jemand andere schwager schwagerin bekannte* mitbewohner* ihm ihn freunds ' +
      'schwester_s arztin lehrer* trainer* zwilling*',
    say:
      'sagt sagte sagten gesagt sage meint meinte meinten gemeint bat gebeten erzahlt* ' +
      'behaupt* gelesen hiess erwahnt*',
    if: 'wenn falls sofern ob',
    nearly: 'fast beinahe wollte_schon war_kurz_davor hatte_ich fruher beinah',
    must:
      'muss_ich mussen_wir soll_ich sollen_wir sollte_ich brauche_ich muss_man ' +
      'ich_muss ich_soll ich_solle',
    laugh:
      'haha* hihi* lol witz scherz spass lachen lach lache lach_mich_kaputt brech_ab ' +
      'kann_nicht_mehr',
    regret: 'bereu* vermiss* argert_sich',
    notSay: 'nie_gesagt nicht_gesagt nie_verlangt nicht_so nicht_dass',
    think: 'glaub glaube glauben denke denk finde find',
  },
} as const satisfies OptOutWords;
