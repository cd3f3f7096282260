import { namesOf } from './row';

/** France, Spain, Italy and Portugal. */
export const latinNames = [
  ...namesOf(
    'FR',
    `
    La Poste, LaPoste, Laposte.net | laposte.fr laposte.net
    Colissimo | colissimo.fr laposte.fr
    Chronopost | chronopost.fr
    +Mondial Relay, MondialRelay | mondialrelay.fr mondialrelay.com
    Relais Colis | relaiscolis.com
    Colis Privé, Colis Prive | colisprive.fr colisprive.com
    La Banque Postale, Banque Postale, Certicode, Certicode Plus | labanquepostale.fr
    Crédit Agricole, Credit Agricole, SecuriPass | credit-agricole.fr ca-paris.fr
    +BNP Paribas, BNP | bnpparibas bnpparibas.com mabanque.bnpparibas bnpparibas.net
    Société Générale, Societe Generale, SG | sg.fr societegenerale.fr societegenerale.com particuliers.sg.fr
    Crédit Mutuel, Credit Mutuel | creditmutuel.fr
    CIC Banque, CIC | cic.fr
    Caisse d'Épargne, Caisse d'Epargne, Caisse Epargne | caisse-epargne.fr
    Banque Populaire, BPCE | banquepopulaire.fr
    LCL, Crédit Lyonnais | lcl.fr
    Boursorama, BoursoBank | boursorama.com boursobank.com boursorama-banque.com
    Fortuneo | fortuneo.fr
    Hello Bank | hellobank.fr
    Lydia | lydia-app.com
    Ameli, Assurance Maladie, L'Assurance Maladie, Carte Vitale, CPAM | ameli.fr
    CAF, Allocations familiales, Caisse d'allocations familiales | caf.fr
    *Impots.gouv, Impôts, Impots.gouv.fr, Direction générale des finances publiques, DGFiP, Trésor public | impots.gouv.fr gouv.fr
    ANTAI, Amendes.gouv, Amende.gouv | antai.gouv.fr amendes.gouv.fr gouv.fr
    FranceConnect, France Connect | franceconnect.gouv.fr gouv.fr
    France Titres | ants.gouv.fr gouv.fr
    CPF, Mon Compte Formation | moncompteformation.gouv.fr gouv.fr
    Crit'Air, CritAir | certificat-air.gouv.fr gouv.fr
    France Travail, Pôle Emploi, Pole Emploi | francetravail.fr pole-emploi.fr
    Urssaf | urssaf.fr
    EDF | edf.fr
    +Engie | engie.fr engie.com
    Enedis | enedis.fr
    +*Orange, Orange France | orange.fr orange.com
    SFR | sfr.fr
    *Free, Free Mobile | free.fr mobile.free.fr
    Bouygues, Bouygues Telecom | bouyguestelecom.fr
    Leboncoin, Le Bon Coin | leboncoin.fr
    Cdiscount | cdiscount.com
    +Fnac, Fnac Darty | fnac.com
    +Carrefour | carrefour.fr carrefour.com
    Leclerc, E.Leclerc | e.leclerc leclerc.com
    SNCF, SNCF Connect | sncf-connect.com sncf.com
    Ulys, Vinci Autoroutes | ulys.com vinci-autoroutes.com
    Sanef, Bip&Go | sanef.com bipandgo.com
    Canal Plus, Canal+ | canalplus.com
    Navigo, Île-de-France Mobilités | iledefrance-mobilites.fr
    Doctolib | doctolib.fr doctolib.de doctolib.it
    `,
  ),
  ...namesOf(
    'ES',
    `
    *Correos, Correos Express, Correos España | correos.es correos.com correosexpress.com
    SEUR | seur.com
    MRW | mrw.es
    Nacex | nacex.es nacex.com
    +BBVA, BBVA España | bbva.es bbva.com bbva.mx
    CaixaBank, La Caixa, Caixabank Now, CaixaBankNow | caixabank.es caixabank.com
    Banco Sabadell, BancoSabadell, BSabadell | bancsabadell.com bancosabadell.com
    +Bankinter | bankinter.com
    Unicaja, Unicaja Banco | unicajabanco.es
    Kutxabank | kutxabank.es
    Ibercaja | ibercaja.es
    +Abanca | abanca.com
    Bankia | bankia.es
    Cajamar | cajamar.es grupocooperativocajamar.es
    +Openbank | openbank.es
    Agencia Tributaria, AEAT | agenciatributaria.es agenciatributaria.gob.es aeat.es gob.es
    DGT, Dirección General de Tráfico | dgt.es dgt.gob.es gob.es
    Seguridad Social, Tesorería General de la Seguridad Social | seg-social.es seg-social.gob.es gob.es
    SEPE | sepe.es sepe.gob.es gob.es
    Bizum | bizum.es
    Cl@ve, Clave PIN | clave.gob.es gob.es
    +Movistar, Telefónica | movistar.es telefonica.com movistar.com movistar.co
    MásMóvil, MasMovil, Yoigo | masmovil.es yoigo.com
    Endesa | endesa.com endesa.es
    +Iberdrola | iberdrola.es iberdrola.com
    +Naturgy | naturgy.es naturgy.com
    +El Corte Inglés, ElCorteIngles | elcorteingles.es
    +Mercadona | mercadona.es
    Wallapop | wallapop.com
    Milanuncios | milanuncios.com
    Renfe | renfe.com
    Via-T, Autopistas | viat.es autopistas.com
    `,
  ),
  ...namesOf(
    'IT',
    `
    Poste Italiane, PosteItaliane, PosteInfo, PostePay, BancoPosta, SPID Poste, PosteID | poste.it posteitaliane.it postepay.it
    BRT, Bartolini, BRT Corriere | brt.it
    SDA Express, SDA Corriere | sda.it poste.it
    +InPost, InPost Italia | inpost.it inpost.pl inpost.eu
    Intesa Sanpaolo, Intesa San Paolo, IntesaSanpaolo | intesasanpaolo.com
    +UniCredit, Uni Credit, Unicredit Banca | unicredit.it unicreditgroup.eu unicredit.eu
    Banco BPM, BancoBPM | bancobpm.it bancobpmspa.it
    BPER, BPER Banca | bper.it
    Mediolanum, Banca Mediolanum | bancamediolanum.it mediolanum.it
    Fineco, FinecoBank | fineco.it finecobank.com
    MPS, Monte dei Paschi | mps.it
    BNL, BNL BNP | bnl.it
    Nexi | nexi.it
    Banca Sella | hype.it sella.it
    Widiba | widiba.it
    Credem | credem.it
    Agenzia delle Entrate, Agenzia Entrate, AdE | agenziaentrate.gov.it agenziaentrateriscossione.gov.it gov.it
    INPS | inps.it
    INAIL | inail.it
    SPID, IO App, App IO | spid.gov.it io.italia.it gov.it
    PagoPA, Pago PA | pagopa.gov.it pagopa.it gov.it
    Tessera Sanitaria, Ministero della Salute | sistemats.it salute.gov.it gov.it
    ACI, Bollo Auto | aci.it
    Telepass | telepass.com
    Autostrade, Autostrade per l'Italia | autostrade.it
    *TIM, Telecom Italia, TIM Mobile | tim.it gruppotim.it tim.com.br
    WindTre, Wind Tre | windtre.it
    Iliad | iliad.it iliad.fr
    Fastweb | fastweb.it
    +Enel, Enel Energia | enel.it enel.com
    Eni Plenitude | eni.com eniplenitude.com
    *Subito, Subito.it | subito.it
    Esselunga | esselunga.it
    Conad | conad.it
    Trenitalia | trenitalia.com
    Satispay | satispay.com
    `,
  ),
  ...namesOf(
    'PT',
    `
    CTT, CTT Expresso, CTT Correios | ctt.pt cttexpresso.pt
    Autoridade Tributária, Portal das Finanças, AT Finanças | portaldasfinancas.gov.pt gov.pt at.gov.pt
    Segurança Social | seg-social.pt
    SNS 24, SNS24 | sns24.gov.pt min-saude.pt gov.pt
    Caixa Geral de Depósitos, CGD, Caixadirecta | cgd.pt
    Millennium BCP, MillenniumBCP, BCP | millenniumbcp.pt
    Novo Banco, NovoBanco | novobanco.pt
    BPI, Banco BPI | bancobpi.pt bpi.pt
    Montepio, Banco Montepio | bancomontepio.pt montepio.org montepio.pt
    ActivoBank | activobank.pt
    MB WAY, MBWay, Multibanco | mbway.pt multibanco.pt sibs.com
    Via Verde, ViaVerde | viaverde.pt
    MEO | meo.pt
    NOS Comunicações, NOS Empresas | nos.pt
    EDP, EDP Comercial | edp.pt edp.com
    Galp | galp.com galp.pt
    +OLX, OLX Portugal | olx.pt olx.com
    +Worten | worten.pt
    Continente | continente.pt
    `,
  ),
];
