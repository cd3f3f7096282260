import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'pl',
  tier: 'unverified',

  stop: [
    'rezygnuję',
    'rezygnacja',
    'wypisz',
    'koniec',
    'anuluj',
    'stop',
    'wypisz mnie',
    'wyrejestruj',
    'zatrzymaj',
    'usun',
    'anuluj subskrypcje',
  ],
  start: ['wznów', 'zapisz'],
  help: ['pomoc'],
  concepts: {
    stop:
      'stop przesta* koniec zakoncz* zaprzesta* wstrzym* zatrzym* skoncz* dosc dosyc ' +
      'przerwij* konczcie',
    neg: 'nie bez nigdy zadn* nic ani nei nikt',
    more: 'wiecej juz dalsz* dalej ponownie kolejn* wiecej_nie przyszlosc*',
    send:
      'pisz* pisac wysyl* wysl* przysyl* przysl* kontakt* napisz* wiadomo niewysylani* ' +
      'informuj* slij* slac wypisywa* odzywa*',
    bother: 'neka* meczy* zaczepia* niepoko* przeszkadza* zawraca* dreczy*',
    msg:
      'wiadomosc* sms smsy smsow smsami smsuw powiadomien* esemes* komunikat* info ' +
      'sms_y sms_ow sms_ami',
    remind: 'przypomnien* wizyt* paczk* faktur* zamowien* odbior*',
    promo:
      'reklam* promocj* ofert* marketing* rabat* newsletter* zniz* kuponow kupon* kod* ' +
      'akcji ankiet*',
    call: 'dzwon* zadzwon* telefon* rozmow* wydzwania*',
    list: 'list* baz* system* rejestr* mailing* adresat* odbiorcow grupy',
    num: 'numer* nr dane danych telefonu',
    remove:
      'usun* usuw* skresl* wykresl* wykasuj* skasuj* wymaz* wywal* wyrzuc* zniknac ' +
      'wypis* wypsz',
    unsub:
      'wypisz* wypisac wypiszcie wyrejestr* rezygn* wylacz* odsubskryb* wypisuj* ' +
      'anuluj_subskrypcje anuluj_sms wypisyw*',
    cancel: 'anul* odwol* wypowiedz* zrezygn* odmaw*',
    sub: 'zapis* subskryb* dodac dodaj* dopis* zgadzam',
    start: 'wznow* kontynu* wlacz* przywroc*',
    want: 'chc* zycz* potrzeb* wol*',
    get: 'dosta* otrzym* przychodz*',
    me: 'mi mnie moj* mojego ja nam nas do_mnie',
    you: 'wy was wasz* panstw* pan pani',
    consent: 'zgod* zgody pozwol* upowazn*',
    withdraw: 'cofam wycof* odwoluj* sprzeciw* odmaw*',
    wrong: 'zly bledn* pomylk* zle',
    person: 'nie_jestem nie_znam osob* nie_ma_tu zly_numer pomylka',
    dead: 'zmarl* nie_zyje umarl*',
    gone: 'przeprowadz* sprzeda* nie_pracuje odszedl zmienil* skonczyl',
    alone: 'spokoj* odczepcie odczep* odwal* spadaj* odpier*',
    law:
      'rodo uodo prawnik* zglasz* zglosz* skarg* policj* sad* uokik uke prawn* pozew ' +
      'adwokat* zablok*',
    until: 'do po przed podczas dopoki gdy poki',
    time:
      'tydzien tygodn* miesiac* dni dzien poniedzial* wtor* srod* czwart* piat* sobot* ' +
      'niedziel* styczn* lut* mar* kwiet* maj* czerw* lip* sierp* wrzes* pazdziern* ' +
      'listopad* grud* lato urlop* swiet* swiat wakac* rok* sesj* ferie',
    now: 'teraz natychmiast od_razu dzis* zaraz',
    pause: 'przerw* wstrzymac zawies* tymczasow* na_razie',
    only: 'tylko jedynie',
    keep: 'zostaw* zostac zostan* niech_zostan* nadal zgadza dobry_numer',
    but: 'ale lecz',
    mistake: 'pomylk przez_pomylke przypad* omylk*',
    back: 'z_powrotem przywrocic ponownie_dodac',
    enough: 'dosc dosyc ile_razy juz_dosc wystarczy',
    insult: 'kurw* cholery cholera pierdol* idiot* jeb*',
    who: 'kto',
    how: 'jak gdzie co kiedy skad o_ktorej',
    why: 'dlaczego czemu',
    spam: 'spam* oszust*',
    interest: 'zainteres* interes*',
    please: 'prosz* uprzejmie',
    thanks: 'dziek* pozdraw*',
    hello: 'dzien_dobry czesc witam',
    last: 'ostatni*',
    mail: 'mail* email list e_mail* poczt*',
    thing:
      'wizyte zamowieni* umow* termin* rezerwac* koszyk* kurs* zajec* karta* platnosc* ' +
      'mieszkan* basen* wizyta zamowienie zamowienia umowa umowe termin rezerwacja ' +
      'rezerwacje koszyk kurs zajecia karta platnosc mieszkanie basen auto samochod ' +
      'dom klucz klucze pies kot syn syna corka corke szkola przedszkole faktura ' +
      'rachunek kredyt prad woda gaz goraczka tabletki bol kaszel deszcz autobus ' +
      'pociag taksowka rozmiar buty chleb ser cebula egzamin wynik miejsce bilet ' +
      'recepta szpitala czynsz kanap* krzes* stol stolu lozk* szaf* materac* lamp* ' +
      'kuchni* piekarnik* lodowk* rower* samochod* lot lotu bilet* lekcj* rachun* sera ' +
      'pomidor* sos sosu chleb* kaw* cukr* lod* pizz* kurczak* but* sukienk* koszul* ' +
      'spodni* kurtk* niebiesk* czerwon* zielon* czarn* bial* szar* zolt* dostaw* ' +
      'ubezpiecz* czynsz* rezerwacj* cebul* silowni* pokoj pokoju antybiotyk* tablet* ' +
      'lek leku leki zastrzyk* szczepi* rehabilit* chor choru klub* trening* pilk* ' +
      'pianin* ogrzew* wind* alarm* kwiat* bukiet* gazet* mlek* spotkan* reczni* ' +
      'warsztat* opon* ogrod* zywoplot* trawnik* plot* dach* walizk* hydraulik* oliwk* ' +
      'wod* robot* psa szczen* kota',
    idiom: 'koniec_miesiaca o_ktorej_koniec zatrzymalismy przystan*',
    fn:
      'i w z na o od u sie jest sa byl byla byc to_jest ze aby zeby czy czym bo tez ' +
      'ten ta to te tych tym tu tutaj mam ma mogliby moze mozna bardzo juz_wam wam za',
    it: 'to te tego tych tym wszystko',
    other:
      'on ona oni siostra brat mama mamy matka tata ojciec zona maz chlopak dziewczyna ' +
      'sasiad* kolega kolezanka koledzy przyjaciel* przyjaciolk* szef szefowa kierowca ' +
      'kurier kuzyn* ciocia wujek babcia dziadek ktos klienci szwagierka szwagier mu ' +
      'jej im nim',
    say:
      'powiedzial* mowil* mowi mowia mowie powiedziec prosil* poprosil* kazal* pytal* ' +
      'czytal* napisal_ze slyszal*',
    if: 'jesli jezeli jak_jutro gdyby o_ile jak_nie',
    nearly: 'prawie malo_brakowalo chcialem_juz chcialam_juz kiedys o_malo juz_mialem juz_mialam',
    must: 'czy_musze musze_wyslac mam_wyslac powinienem powinnam czy_mam trzeba',
    laugh: 'haha* hehe* hihi* lol smiech* zart* smieje',
    regret: 'zaluj* teskni*',
    notSay: 'nie_mowil* nie_powiedzial* nie_prosil* nie_to_ze nie_zeby nie_chodzi_o_to',
    think: 'sadze mysle uwazam',
  },
} as const satisfies OptOutWords;
