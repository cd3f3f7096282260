import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'tr',
  tier: 'unverified',

  stop: [
    'ret',
    'iptal',
    'dur',
    'durdur',
    'çık',
    'red',
    'listeden cik',
    'aboneligi sonlandir',
    'cikis',
    'stop',
    'abonelikten cik',
  ],
  start: ['başla', 'kabul', 'abone ol', 'evet kaydol'],
  help: ['yardım'],
  concepts: {
    stop:
      'dur durdur* durdurun dursun birak* kes kesin kesiniz sonlandir* bitsin yeter ' +
      'bitir* durdurunuz birakin bitirin sonlandirin son_verin sonlansin son_ver*',
    neg: 'degil yok hic asla hayir istemiyor* hicbir kimse',
    more: 'artik bir_daha tekrar daha baska bundan_sonra bundan_boyle yine',
    send: 'gonder* at* atin yaz* ilet* yolla* mesaj_at iletisim* ulas* gondermeyi atmayi yazmayi',
    bother: 'rahatsiz* taciz* darla*',
    msg: 'mesaj* msj* sms* smsler bildirim* ileti* whatsapp*',
    remind: 'hatirlat* randevu* kargo* fatura*',
    promo: 'reklam* kampanya* indirim* promosyon* pazarlama* ticari* teklif*',
    call: 'ara* arayin cagri* telefon*',
    list: 'liste* listeden sistem* kayit* veritaban* grup* rehber*',
    num: 'numara* numaram* no telefonum verilerim* bilgiler*',
    remove: 'sil* silin silinsin cikar* kaldir* dusun siliniz cikariniz kaldirin silinmesini',
    unsub: 'cik* cikis ret iptal_aboneligi abonelik_iptal abonelikten kapat* iptl ayril*',
    cancel: 'iptal*',
    sub: 'abone* kaydol* ekle* kayit_ol uye*',
    start: 'basla* devam* yeniden ac acin',
    want: 'isti* istem* lazim gerek* ihtiyac*',
    get: 'al* almak gelme* gel*',
    me: 'bana beni benim bizi bize tarafima tarafimla ben',
    you: 'siz sizi size sizden sizin',
    consent: 'onay* izin* riza*',
    withdraw: 'geri_cek* reddediyor* red',
    wrong: 'yanlis* hatali',
    person: 'ben_degilim degilim oyle_biri kisi taniyor* yanlis_numara yanlis_kisi',
    dead: 'vefat* oldu olmus',
    gone: 'ayrildi tasind* sattim degisti',
    alone: 'rahat_birak* defol* peshimi',
    law:
      'kvkk sikayet* avukat* btk bakanlig* iys savcilik* polis* dava* iletisim_kanunu ' +
      'blokla* engelle*',
    until: 'kadar once sonra boyunca surece',
    time:
      'hafta* ay ayi aylik gun* pazartesi* sali* carsamba* persembe* cuma* cumartesi* ' +
      'pazar* ocak* subat* mart* nisan* mayis* haziran* temmuz* agustos* eylul* ekim* ' +
      'kasim* aralik* yaz tatil* bayram* ramazan* yil*',
    now: 'simdi hemen derhal bugun',
    pause: 'ara_ver* simdilik gecici* askiya',
    only: 'sadece yalniz*',
    keep: 'kalsin devam dogru',
    but: 'ama fakat',
    mistake: 'yanlislikla kazara',
    back: 'geri_al tekrar_ekle geri',
    enough: 'yeter* biktim kac_kere kac_defa',
    insult: 'lan ulan mk aq serefsiz* lanet be',
    who: 'kim* kimsiniz',
    how: 'nasil nerede ne nereden',
    why: 'neden niye',
    spam: 'spam* dolandir*',
    interest: 'ilgilen*',
    please: 'lutfen rica',
    thanks: 'tesekkur* sagol*',
    hello: 'merhaba selam',
    last: 'son',
    mail: 'e_posta eposta email* posta',
    thing:
      'siparis* rezervasyon* randevum* uyelik* servis* maci ucus* hali* fatura siparis ' +
      'randevu rezervasyon sozlesme uyelik araba ev daire anahtar kopek kedi oglum ' +
      'kizim okul kurs kredi elektrik su gaz ates ilac agri oksuruk yagmur otobus tren ' +
      'durak taksi beden ayakkabi ekmek peynir sogan sinav sonuc yer bilet kargo kod ' +
      'koltu* kanepe* sandalye* masa* yata* dolap* lamba* mutfak* firin* buzdolab* ' +
      'bisiklet* araba* ucak* bilet* kurs* ders* peynir* domates* sos* ekmek* kahve* ' +
      'seker* buz pizza* tavuk* ayakkab* elbise* gomlek* pantolon* ceket* mavi kirmizi ' +
      'yesil siyah beyaz gri sari teslimat* paket* tasinma* sigorta* kira* oda* sogan* ' +
      'spor_salonu antibiyotik* hap hapi ilac* igne* asi asisi koro* kulup* antrenman* ' +
      'futbol* piyano* kalorifer* asansor* alarm* cicek* buket* gazete* sut toplanti* ' +
      'havlu* lastik* bahce* cit cati* bavul* havuz* tesisatci* zeytin* kopek* yavru* ' +
      'kedi*',
    notSend:
      'gondermeyin* gondermeyiniz gonderme gonderilmesin gonderilmeme* atmayin* atma ' +
      'atmayiniz atmasin* yazmayin* yazma yazmasin* yazmayiniz yollamayin* yapmayin* ' +
      'gelmesin* iletisime_gecmeyin* gecmeyin* gecmeyiniz ulasmayin*',
    notCall: 'aramayin* arama aramasin* aranmak_istemi* aramayiniz',
    notWant: 'istemiyor* istemem* istemedig* onay_vermiyorum onaylamiyor* istemiyom',
    notRemove:
      'silmeyin* cikarmayin* silme kapanmasin kapatmayin* durdurmayin* iptal_etmeyin* ' +
      'kesmeyin*',
    notBother: 'rahatsiz_etmeyin* rahatsiz_etme* spam_yapmayin* darlamayin*',
    notGet: 'almak_istemiyor* gelmesin* almasam almayayim',
    idiom: 'durmuyor durdu son_durak durakta',
    fn:
      'bir ve ile icin da de mi mu bu_numara cok gibi olan olarak var misiniz miyim ' +
      'mısınız ki ya bile hala',
    it: 'bu bunu bunlar sunu su hepsi',
    other:
      'o_dedi onlar ablam abim kardesim kiz_kardesim annem babam karim esim kocam ' +
      'sevgilim komsu* arkadas* is_arkadasi patron* mudur* sofor* kurye* kuzen* teyze* ' +
      'dayi* amca* anneanne* babaanne* dede* birisi biri musteri* ona onlara',
    say:
      'dedi dediler diyor diyorlar dedim soyledi soyledim soylediler rica_etti istedi ' +
      'okudum duydum sordu',
    notSay: 'demedim demedi soylemedim soylemedi istemedi_ki',
    if: 'eger gelmezse olursa olmazsa yoksa',
    nearly: 'az_kalsin neredeyse az_daha eskiden',
    must:
      'yazmam_lazim mi_yazmam gondermem_lazim gondermem_gerek yazmam_gerek gondermeli ' +
      'yazmali yazmali_miyim gerekiyor_mu gerekir_mi lazim_mi',
    laugh: 'haha* hehe* hihi* lol ahaha* gulmek* guluyorum saka sakaydi saka_yaptim',
    regret: 'pisman*',
  },
} as const satisfies OptOutWords;
