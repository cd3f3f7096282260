import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'it',
  tier: 'unverified',

  stop: [
    'ferma',
    'basta',
    'fermare',
    'annulla',
    'cancella',
    'disiscriviti',
    'disiscrivi',
    'cancellami',
    'fine',
    'stop',
    'rimuovi',
    'niente sms',
    'disiscrizione',
    'disiscrivimi',
    'annulla iscrizione',
    'disattiva',
    'cancella iscrizione',
  ],
  start: ['inizia', 'iscrivi', 'iscrivimi', 'riattiva', 'iscriviti'],
  help: ['aiuto', 'info'],
  concepts: {
    stop:
      'stop stopp* basta smett* ferma* fermat* fermare interromp* cess* blocc* finit* ' +
      'piantat* piantal* sospend* chiud* smettetela smettila fermatevi bloccate ' +
      'interrompete cessate chiudete piantatela finitela terminate',
    neg: 'non nn niente nessun* mai senza ne nulla nessuno',
    more:
      'piu altro altri altre ulterior* ancora d_ora oltre nuovamente di_nuovo ' +
      'continu*_a rimand*',
    send:
      'mand* invi* scriv* contatt* avvis* ricontatt* inoltr* sollecit* mandtemi ' +
      'recapit* comunicar* scrivere mandare inviare contattare avvisare notificare ' +
      'messaggiare spammare',
    bother: 'disturb* romp* stress* molest* scocci*',
    msg:
      'messaggi* messagg* sms msg notific* comunicazion* avvisi whatsapp* invii invio ' +
      'messaggini aggiornamenti',
    remind: 'promemoria appuntament* conferm* consegn* fattur* pratica',
    promo:
      'promo promozion* pubblicit* offert* sconti sconto marketing newsletter coupon ' +
      'commercial* volantin* propost* buoni saldi',
    call: 'telefon* chiam* telefonat* squill* richiam*',
    list:
      'lista liste elenc* archiv* database rubrica gestionale sistema mailing ' +
      'broadcast anagrafic* contatti',
    num: 'numero num nr dati recapito nominativo utenza cellulare cell contatto',
    remove:
      'cancell* elimin* rimuov* togli* toglie* tolg* lev* depenn* esclud* escludere ' +
      'via rimuovete togliere eliminare cancellate escludete depennate estromet*',
    unsub:
      'disiscri* disdett* disattiv* disicriv* disabbon* annulla_iscrizione cancellami ' +
      'cancellarmi uscire rimuovi',
    cancel: 'annull* disdi* disdire termin*',
    sub: 'iscri* abbon* aderi* aggiung* registr*',
    start: 'inizi* riprend* riattiv* attiv* continuat* continua ricominci* rimettet* proseg*',
    want: 'vogl* vorrei desider* prefer* intend* serve servono interessa gradir* bisogno',
    get: 'ricev* riceverl* arriv*',
    me: 'mi me mio mia miei io ci noi nostr*',
    you: 'vi voi vostr* lei suo tu vostre',
    consent: 'consens* autorizz* acconsent* permess*',
    withdraw: 'revoc* ritir* oppon* opposizione rifiut*',
    wrong: 'sbaglia* errat* errore',
    person: 'non_sono non_conosco persona non_e_il destinatario numero_sbagliato',
    dead: 'mort* decedut* defunt* mancat* scomparso',
    gone: 'trasferit* venduto non_abita non_lavora chiuso cambiato non_sono_piu',
    alone: 'in_pace lasciatemi lasciami sparit* sparisci andate_via quel_paese',
    law:
      'avvocat* gdpr garante denunc* legal* legge segnal* privacy opposizion* causa ' +
      'polizia reclamo registro_delle agcom bloccher* blocco',
    until: 'fino finche prima dopo durante entro mentre',
    time:
      'settiman* mese mesi giorn* lunedi martedi mercoledi giovedi venerdi sabato ' +
      'domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ' +
      'ottobre novembre dicembre estate ferie natale pasqua epifania anno anni vacanz* ' +
      'esami maturita',
    now: 'ora adesso subito oggi immediat* una_buona_volta',
    pause: 'pausa sospendere sospendete temporane* per_ora per_adesso',
    only: 'solo soltanto solamente unicamente',
    keep: 'tenete mantenere continuate_a lasciate va_bene giusto corretto giusta',
    but: 'ma pero invece tranne',
    mistake: 'per_sbaglio sbaglio per_errore involontari*',
    back: 'di_nuovo_nella rimettetemi rimetti riattivare tornare pentit* ripristin*',
    enough: 'stufat* stufo stufa quante_volte rotto abbastanza quarta_volta terza_volta',
    insult: 'cazzo merda palle stronz* vaffanculo idiot* scatole coglion*',
    who: 'chi',
    how: 'come dove cosa quale quando',
    why: 'perche',
    spam: 'spam truffa spazzatura',
    interest: 'interess* interesse',
    please: 'favore prego cortes* pregherei pls gentilmente cortesia prega',
    thanks: 'grazie saluti',
    hello: 'buongiorno ciao salve buonasera gentil* senta',
    last: 'ultimo ultima',
    mail: 'email mail posta lettera pec',
    thing:
      'appuntamento ordine visita prenotazion* lezion* abbonamento contratto tavolo ' +
      'mensa camera carta assicurazione preventivo polizza pacco bolletta palestra ' +
      'prenotazione lezione abbonamento_palestra divano cucina bagno macchina auto ' +
      'casa appartamento chiave chiavi cane gatto figlio figlia scuola fattura conto ' +
      'prestito affitto luce acqua gas febbre pastiglie dolore tosse pioggia autobus ' +
      'treno fermata taxi taglia scarpe pane formaggio cipolla pizza esame corso ' +
      'risultato posto biglietto voce garanzia carrello attesa idraulico elettricista ' +
      'dentista medico dottore meccanico corriere ricetta modulo richiesta bonifico ' +
      'rata sedia mobile materasso lampada forno frigo bici bicicletta volo pomodoro ' +
      'salsa maionese caffe zucchero ghiaccio pollo vestito camicia pantaloni giacca ' +
      'blu rosso rossa verde nero nera bianco bianca grigio giallo consegna trasloco ' +
      'cipolle antibiotico pastigli* medicin* iniezion* vaccin* fisio coro club ' +
      'allenamento calcio pianoforte riscaldamento ascensore sveglia fiori mazzo ' +
      'giornale latte riunione asciugaman* officina gomme giardino siepe prato recinto ' +
      'tetto valigia piscina olive lavori cucciolo gattino quota',
    idiom: 'fermata alla_fine fine_settimana non_smette basta_un si_e_fermata',
    fn:
      'il lo la i le l un una uno di del della dei delle dal dalla da in nel nella con ' +
      'su sul per e o che si e_stato sono siete ho ha hai hanno abbiamo avete essere ' +
      'fare fatto puo potete potrei possibile posso deve dovete cosi molto ben gia qui ' +
      'qua ma_dai va al alla ai a',
    it: 'questo questa questi queste quello tutto tutti cio sta_roba roba',
    other:
      'lui loro sorella fratello madre mamma padre papa moglie marito ragazzo ragazza ' +
      'vicino vicina amico amica amici collega colleghi capo autista cugino cugina zia ' +
      'zio nonna nonno qualcuno clienti cognata cognato',
    say:
      'detto dice dicono disse dire dico chiesto chiede chiesero chiedere raccontato ' +
      'letto sento',
    if: 'se qualora a_meno_che',
    nearly: 'quasi stavo_per ero_sul_punto avrei avessi per_poco ci_mancava',
    must: 'devo dobbiamo bisogna mi_tocca si_deve',
    laugh:
      'ahah* haha* hihi* lol scherzo scherzavo ridere risate muoio_dal_ridere ' +
      'sto_morendo crepo_dal_ridere',
    regret: 'pent* rimpiang* le_manca gli_manca',
    notSay: 'non_ho_detto mai_detto non_e_che',
    think: 'penso credo pensiamo crediamo',
  },
} as const satisfies OptOutWords;
