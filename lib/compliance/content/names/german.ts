import { namesOf } from './row';

/** Germany, Austria, Switzerland and the Netherlands with Belgium. */
export const germanNames = [
  ...namesOf(
    'DE',
    `
    Deutsche Post | deutschepost.de dhl.de dpdhl.com
    Hermes Paket, Hermes Versand, MyHermes | myhermes.de myhermes.at hermesworld.com
    *Sparkasse, Sparkassen, S-Pushtan, PushTAN, S-ID-Check | sparkasse.de sparkasse.at
    *Volksbank, Raiffeisenbank | volksbank.de volksbank.at raiffeisenbank.at
    VR Bank, VR-Bank, VR SecureGo | vr.de volksbank.de vr-networld.de
    +Deutsche Bank, Deutsche-Bank | deutsche-bank.de db.com
    Commerzbank, PhotoTAN | commerzbank.de commerzbank.com
    Postbank, BestSign | postbank.de
    DKB, Deutsche Kreditbank | dkb.de
    Comdirect | comdirect.de
    Targobank | targobank.de
    HypoVereinsbank, HVB | hypovereinsbank.de
    Norisbank | norisbank.de
    Trade Republic | traderepublic.com
    Consorsbank | consorsbank.de
    *Finanzamt, ELSTER, Bundeszentralamt für Steuern | elster.de bzst.de bund.de
    Bundesfinanzministerium | bundesfinanzministerium.de
    *Zoll, Zollamt, Generalzolldirektion | zoll.de
    Deutsche Rentenversicherung | deutsche-rentenversicherung.de
    Agentur für Arbeit, Bundesagentur für Arbeit, Arbeitsagentur | arbeitsagentur.de
    Bundesamt für Justiz | bundesjustizamt.de
    Kraftfahrt-Bundesamt, KBA | kba.de
    Telekom, Deutsche Telekom | telekom.de telekom.com
    1und1 | 1und1.de
    Kleinanzeigen, eBay Kleinanzeigen | kleinanzeigen.de ebay-kleinanzeigen.de
    Otto Versand | otto.de
    +MediaMarkt, Media Markt | mediamarkt.de
    +Zalando | zalando.de zalando.com
    Deutsche Bahn | bahn.de deutschebahn.com
    Techniker Krankenkasse | tk.de
    AOK | aok.de
    Barmer | barmer.de
    Giropay, Paydirekt | giropay.de paydirekt.de
    *Wero | wero-wallet.eu
    Rundfunkbeitrag, Beitragsservice, GEZ | rundfunkbeitrag.de
    ADAC | adac.de
    Rossmann | rossmann.de
    Rewe | rewe.de
    Edeka | edeka.de
    +Aldi, Aldi Süd, Aldi Nord | aldi.de aldi-sued.de aldi-nord.de aldi-onlineshop.de aldi.com aldi.us
    `,
  ),
  ...namesOf(
    'AT',
    `
    Österreichische Post, Post AG | post.at
    FinanzOnline, Bundesministerium für Finanzen, BMF | bmf.gv.at
    ID Austria, Handy-Signatur | oesterreich.gv.at a-trust.at
    Erste Bank, George App | erstebank.at sparkasse.at george.at
    Raiffeisen, Raiffeisen Bank, ELBA | raiffeisen.at raiffeisen.ch
    Bank Austria | bankaustria.at
    BAWAG, BAWAG PSK | bawag.at bawag.com
    ÖGK, Österreichische Gesundheitskasse | gesundheitskasse.at
    ASFINAG | asfinag.at
    A1 Telekom | a1.net
    Willhaben | willhaben.at
    Klimabonus | klimabonus.gv.at
    ÖBB | oebb.at
    `,
  ),
  ...namesOf(
    'CH',
    `
    Schweizerische Post, Swiss Post, Die Post, La Poste Suisse, Post CH, SwissPost | post.ch
    PostFinance, Post Finance | postfinance.ch
    UBS, UBS Bank | ubs.com
    Credit Suisse | credit-suisse.com
    ZKB, Zürcher Kantonalbank | zkb.ch
    Twint | twint.ch
    SBB, SBB CFF FFS | sbb.ch
    Swisscom | swisscom.ch swisscom.com
    Salt Mobile | salt.ch
    *Sunrise | sunrise.ch
    SwissPass | swisspass.ch sbb.ch
    AHV, Eidgenössische Steuerverwaltung, ESTV | admin.ch ahv-iv.ch
    *Ricardo | ricardo.ch
    Migros | migros.ch
    Coop Supercard | coop.ch supercard.ch
    Serafe | serafe.ch
    Swissquote | swissquote.com swissquote.ch
    `,
  ),
  ...namesOf(
    'NL',
    `
    PostNL, Post NL | postnl.nl postnl.be postnl.com
    Belastingdienst, De Belastingdienst | belastingdienst.nl toeslagen.nl
    DigiD, Digi D | digid.nl
    Mijn Overheid, MijnOverheid | mijn.overheid.nl overheid.nl
    CJIB, Centraal Justitieel Incassobureau | cjib.nl
    UWV | uwv.nl
    SVB, Sociale Verzekeringsbank | svb.nl
    RDW | rdw.nl
    ABN AMRO, ABNAMRO, ABN | abnamro.nl abnamro.com
    Rabobank, Rabo | rabobank.nl rabobank.com
    SNS Bank, SNS | snsbank.nl
    Bunq | bunq.com bunq.me
    ASN Bank | asnbank.nl
    Knab | knab.nl
    KPN | kpn.com
    Ziggo, VodafoneZiggo | ziggo.nl
    Odido | odido.nl
    Bol.com, Bolcom | bol.com
    Marktplaats | marktplaats.nl
    +Coolblue | coolblue.nl
    Albert Heijn | ah.nl
    Tikkie | tikkie.me
    iDEAL betaling | ideal.nl
    ICS, International Card Services | icscards.nl
    Infomedics | infomedics.nl
    Essent | essent.nl
    Vattenfall | vattenfall.nl vattenfall.de
    +Eneco | eneco.nl
    `,
  ),
  ...namesOf(
    'BE',
    `
    bpost, B Post, B-Post | bpost.be bpost.cloud
    Itsme | itsme-id.com itsme.be
    KBC, KBC Bank | kbc.be kbc.com
    Belfius | belfius.be
    BNP Paribas Fortis, Fortis | bnpparibasfortis.be
    Argenta | argenta.be
    Crelan | crelan.be
    FOD Financiën, SPF Finances, MyMinfin, FOD Financien | fgov.be belgium.be minfin.fgov.be
    Proximus | proximus.be
    Telenet | telenet.be
    Mondial Relay BE | mondialrelay.be
    Payconiq | payconiq.be payconiq.com
    Card Stop, CardStop | cardstop.be
    Tweedehands, 2dehands | 2dehands.be 2ememain.be
    `,
  ),
];
