import { namesOf } from './row';

/** United Kingdom, Ireland, Australia, New Zealand and South Africa. */
export const britishNames = [
  ...namesOf(
    'GB',
    `
    Royal Mail, RoyalMail | royalmail.com
    Post Office Ltd, Post Office UK | postoffice.co.uk
    Evri, Hermes UK, Evri Delivery | evri.com evri.co.uk myhermes.co.uk
    Parcelforce, Parcel Force | parcelforce.com royalmail.com
    Yodel | yodel.co.uk
    InPost UK | inpost.co.uk inpost.com
    HMRC, HM Revenue and Customs, HM Revenue & Customs, HM Revenue | hmrc.gov.uk service.gov.uk gov.uk
    GOV.UK, Gov UK, GovUK | gov.uk service.gov.uk
    DVLA | dvla.gov.uk service.gov.uk gov.uk
    DWP, Department for Work and Pensions | dwp.gov.uk service.gov.uk gov.uk
    NHS, NHS England, NHS Test and Trace | nhs.uk nhs.net service.gov.uk
    TV Licensing, TVLicensing, TV Licence | tvlicensing.co.uk
    TfL, Transport for London | tfl.gov.uk
    Dart Charge, DartCharge, Dartford Crossing | pay-dartford-crossing-charge.service.gov.uk gov.uk service.gov.uk
    Home Office, UKVI | homeoffice.gov.uk gov.uk service.gov.uk
    Lloyds, Lloyds Bank, LloydsBank, Lloyds TSB | lloydsbank.com lloydsbank.co.uk lloydsbankinggroup.com
    Lloyd's of London | lloyds.com
    Barclays, Barclaycard, Barclays Bank | barclays.co.uk barclays.com barclaycard.co.uk barclaycardus.com
    NatWest, Nat West | natwest.com
    RBS, Royal Bank of Scotland | rbs.co.uk
    *Halifax, Halifax Bank | halifax.co.uk halifax-online.co.uk
    *Nationwide, Nationwide Building Society | nationwide.co.uk
    TSB, TSB Bank | tsb.co.uk
    Monzo, Monzo Bank | monzo.com monzo.me
    Starling Bank, StarlingBank | starlingbank.com
    First Direct, FirstDirect | firstdirect.com
    Metro Bank, MetroBank | metrobankonline.co.uk
    Virgin Money | virginmoney.com
    +Tesco, Tesco Bank, Tesco Clubcard | tesco.com tescobank.com tescomobile.com
    Sainsburys, Sainsbury's | sainsburys.co.uk sainsburysbank.co.uk
    Asda | asda.com
    *Argos | argos.co.uk
    John Lewis | johnlewis.com
    *Boots Pharmacy, Boots Advantage | boots.com
    *O2, O2 UK | o2.co.uk o2.com o2online.de o2.de
    EE, EE Limited, EE Mobile | ee.co.uk
    *Three, Three UK, Three Mobile | three.co.uk three.ie
    Giffgaff | giffgaff.com
    BT, BT Broadband, British Telecom | bt.com
    *Sky, Sky UK, Sky Broadband | sky.com
    Virgin Media, VirginMedia, Virgin Media O2 | virginmedia.com virginmediao2.co.uk
    British Gas, BritishGas | britishgas.co.uk
    EDF Energy | edfenergy.com
    Octopus Energy | octopus.energy
    E.ON, EON Next | eonenergy.com eon.de eonnext.com
    Ofgem | ofgem.gov.uk
    +Gumtree | gumtree.com
    Companies House | companieshouse.gov.uk gov.uk service.gov.uk
    Ulez, Congestion Charge | tfl.gov.uk
    DVSA | gov.uk service.gov.uk
    Action Fraud | actionfraud.police.uk
    `,
  ),
  ...namesOf(
    'IE',
    `
    An Post, AnPost | anpost.com anpost.ie
    AIB, Allied Irish Banks, Allied Irish Bank | aib.ie aibgb.co.uk
    Bank of Ireland, BankofIreland, BOI, 365 Online | bankofireland.com boi.com 365online.com
    Permanent TSB, PTSB | permanenttsb.ie ptsb.ie
    Revenue Commissioners, Irish Revenue, Revenue.ie | revenue.ie
    eFlow, eFlow Toll | eflow.ie
    HSE | hse.ie
    MyWelfare, MyGovID Ireland | mygovid.ie gov.ie mywelfare.ie
    Eir, Eircom | eir.ie
    Electric Ireland | electricireland.ie
    `,
  ),
  ...namesOf(
    'AU',
    `
    Australia Post, AusPost, Aus Post, AustraliaPost | auspost.com.au
    myGov, My Gov, MyGovID, MyGov Australia | my.gov.au gov.au mygovid.gov.au
    ATO, Australian Taxation Office, Australian Tax Office | ato.gov.au
    Centrelink, Services Australia | servicesaustralia.gov.au my.gov.au
    Medicare Australia | servicesaustralia.gov.au my.gov.au
    Linkt, Linkt Toll | linkt.com.au
    E-Toll, EToll | myetoll.com.au
    EastLink | eastlink.com.au
    Service NSW, ServiceNSW | service.nsw.gov.au nsw.gov.au
    VicRoads | vicroads.vic.gov.au
    CommBank, Commonwealth Bank, CBA, NetBank | commbank.com.au netbank.com.au
    Westpac | westpac.com.au westpac.co.nz
    ANZ, ANZ Bank | anz.com anz.com.au anz.co.nz
    NAB, National Australia Bank | nab.com.au
    St George Bank, StGeorge | stgeorge.com.au
    Bendigo Bank | bendigobank.com.au
    Macquarie Bank | macquarie.com macquarie.com.au
    Telstra | telstra.com telstra.com.au
    Optus | optus.com.au
    *Toll IPEC, Toll Priority | myteamge.com mytoll.com
    StarTrack | startrack.com.au auspost.com.au
    Aramex | aramex.com aramex.com.au
    +Woolworths, Everyday Rewards | woolworths.com.au everyday.com.au woolworthsrewards.com.au
    Coles, Flybuys | coles.com.au flybuys.com.au
    Bunnings | bunnings.com.au
    Medibank | medibank.com.au
    Qantas | qantas.com qantas.com.au
    `,
  ),
  ...namesOf(
    'NZ',
    `
    NZ Post, NZPost, New Zealand Post | nzpost.co.nz
    Inland Revenue, IRD NZ, Inland Revenue Department | ird.govt.nz
    Waka Kotahi, NZTA, NZ Transport Agency | nzta.govt.nz
    ASB, ASB Bank | asb.co.nz
    BNZ, Bank of New Zealand | bnz.co.nz
    Kiwibank | kiwibank.co.nz
    RealMe | realme.govt.nz
    Spark NZ | spark.co.nz
    Trade Me, TradeMe | trademe.co.nz
    CourierPost | courierpost.co.nz nzpost.co.nz
    `,
  ),
  ...namesOf(
    'ZA',
    `
    SARS, South African Revenue Service | sars.gov.za
    FNB, First National Bank | fnb.co.za
    Absa, Absa Bank | absa.co.za
    Nedbank | nedbank.co.za
    Capitec, Capitec Bank | capitecbank.co.za
    Standard Bank | standardbank.co.za standardbank.com
    SA Post Office, SAPO | postoffice.co.za
    SASSA | sassa.gov.za
    Vodacom | vodacom.co.za
    Takealot | takealot.com
    `,
  ),
];
