import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'fi',
  tier: 'unverified',

  stop: ['lopeta', 'peruuta tilaus', 'poista', 'stop', 'seis', 'eroa'],
  start: ['aloita', 'liity'],
  help: ['apua', 'ohje'],
  concepts: {
    stop:
      'stop lopet* lopettakaa lopettaa lopeta seis keskeyt* riittaa loppu* ' +
      'keskeyttakaa loppu_nyt',
    neg: 'ei en et alkaa ala alkaako emme eivat eika ilman alka ette kukaan_ei kukaan',
    more: 'enaa enempaa lisaa jatkossa',
    send:
      'laheta* lahettaa lahettako lahettaminen laittaa laittako laita laittakaa ' +
      'kirjoit* otta_yhteytta yhteyd* yhteytta lahetella lahetelkaa kirjoittaa viestia',
    bother: 'hairit* hairik* kiusa* spamm*',
    msg: 'viest* tekstari* tekstiviest* sms ilmoituks* muistutus*',
    remind: 'ajanvaraus* toimitustied* muistutuks*',
    promo: 'mainos* mainoks* tarjou* markkinoin* alekood* uutiskirj* alennuks* kampanj*',
    call: 'soit* puhelu* soittorobot* soittaa',
    list: 'lista* postituslist* rekister* tietokan* jarjestelm*',
    num: 'numero* yhteystied* puhelinnumero* tiedot tietoni',
    remove: 'poista* poistakaa poistamaan pois poistaa poistettava',
    unsub: 'peruuta_tilaus tilauksen_lopetus esto kiella',
    cancel: 'perun peruuta* peruut* peru perukaa',
    sub: 'liity* liityn tilaa ilmoittaudu* lisatk*',
    start: 'aloit* jatka* jatkakaa aktivoi*',
    want: 'halua* haluan tarvi* tartte* kiinnosta toivo* haluaisi*',
    get: 'saa saada vastaanot* tule tulee',
    me: 'minu* minulle mulle mun mua minut me meille mina ma',
    you: 'te teidan teilta teille sina',
    consent: 'suostumu* lupa* lupaa',
    withdraw: 'perun_suostum* peruutan_suost* vastust* kiellan',
    wrong: 'vaara* vaarin',
    person: 'en_ole ei_ole henkilo vaara_numero',
    dead: 'kuollut kuoli menehty*',
    gone: 'vaihtanut muuttanut ei_toissa myyty',
    alone: 'rauhaan rauhassa painu* hairitsematta antakaa_olla',
    law: 'tietosuoja* gdpr poliisi* ilmoituksen kuluttaja* laki* laitonta valitu*',
    until: 'asti saakka ennen jalkeen aikana ajan kunnes',
    time:
      'viikko* viikon kuukau* kuun paiva* maanantai* tiistai* keskiviikko* torstai* ' +
      'perjantai* lauantai* sunnuntai* tammiku* helmiku* maalisku* huhtiku* toukoku* ' +
      'kesaku* heinaku* eloku* syysku* lokaku* marrasku* jouluku* kesa* loma* joulu* ' +
      'vuosi*',
    now: 'nyt heti',
    pause: 'tauko* tauolle valiaika*',
    only: 'vain pelkat pelkka',
    keep: 'saa_jaada jatkakaa oikea',
    but: 'mutta vaan',
    mistake: 'vahingo* epahuomio*',
    back: 'takas takaisin',
    enough: 'riittaa tarpeeksi jo_nyt',
    insult: 'vittu perkele saatana jumalauta helvet*',
    who: 'kuka ketka',
    how: 'miten missa milloin mika mista',
    why: 'miksi',
    spam: 'roskapost* spamm* huijau*',
    interest: 'kiinnost*',
    please: 'pyydan kiitos voisitteko olkaa',
    thanks: 'kiitos kiitti kiit*',
    hello: 'moi hei terve',
    last: 'viimeinen',
    mail: 'sahkopost* kirje*',
    thing:
      'aika aikaa ajan tilausta salijasen* varaus* paketti* lasku* hammaslaakari auto ' +
      'talo asunto avain koira kissa koulu paivakoti lasku sahko vesi lampo kuume ' +
      'laake sade bussi juna koko kengat leipa juusto koe lippu kampaaja paketti ' +
      'toimitus poyta sohva* tuoli* poyta* sanky* kaappi* patja* lamppu* keittio* ' +
      'uuni* jaakaappi* pyora* auto* lento* lippu* kurssi* tunti* juusto* tomaatti* ' +
      'kastike* leipa* kahvi* sokeri* pizza* kana* mekko* paita* housut takki* sini* ' +
      'puna* vihre* musta* valko* harmaa* kelta* toimitu* muutto* vakuutu* vuokra* ' +
      'varau* huone* tilaukseni ruoka* aikani ajanvarau* sali* antibiootti* pilleri* ' +
      'laake* pisto* rokot* kuoro* kerho* treeni* jalkapallo* piano* lammity* hissi* ' +
      'halyt* kimppu* lehti* maito* kokous* pyyhe* korjaamo* rengas* renka* puutarha* ' +
      'pensas* ruoho* aita* katto* laukku* uima_allas putkimies* oliiv* koira* pentu* ' +
      'kissa*',
    idiom: 'bussipysak* pysahty* lopussa',
    fn: 'ja tai on ovat oli olla se ne voi voitte voisiko kun niin myos tassa tama etta',
    it: 'tata tama naita nama kaikki nama_viestit',
    other:
      'han he sisko* veli* aiti* isa poika tytar vaimo* mies mieheni naapuri* kaveri* ' +
      'ystava* kollega* tyokaveri* pomo* kuljettaja* kuski* mummo* vaari* tati* seta* ' +
      'serkku* joku asiakkaat hanelle hanta',
    say:
      'sanoi sanoo sanoin sanonut sanoivat sanottu pyysi pyysin pyytanyt kertoi kysyi ' +
      'luin kuulin kaski',
    notSay: 'en_sanonut',
    if: 'jos mikali ellei',
    nearly: 'melkein olin_vahalla aioin olisin meinasin',
    must: 'pitaako taytyyko pitaisiko onko_pakko tarvitseeko pitaako_lahettaa',
    laugh: 'haha* hehe* hihi* lol nauru* naura* vitsi*',
    regret: 'katuu harmittelee kaipaa',
  },
} as const satisfies OptOutWords;
