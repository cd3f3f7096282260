import { namesOf } from './row';

/** United States and Canada. */
export const northAmericanNames = [
  ...namesOf(
    'US',
    `
    USPS, US Postal Service, United States Postal Service, U.S. Postal Service, USPS Post | usps.com
    OnTrac | ontrac.com
    LaserShip | lasership.com
    *Chase, Chase Bank, JPMorgan Chase, JPMorgan | chase.com jpmorganchase.com jpmorgan.com
    Bank of America, BofA, BankofAmerica, BOA | bankofamerica.com bofa.com
    Wells Fargo, WellsFargo | wellsfargo.com
    US Bank, U.S. Bank, USBank | usbank.com
    +Capital One, CapitalOne | capitalone.com
    PNC, PNC Bank | pnc.com
    *Truist | truist.com
    TD Bank, TDBank | td.com tdbank.com
    Fifth Third Bank, Fifth Third | 53.com
    *Citizens Bank, CitizensBank | citizensbank.com
    *Regions, Regions Bank | regions.com
    KeyBank, Key Bank | key.com
    Huntington Bank | huntington.com
    M&T Bank | mtb.com
    *Ally, Ally Bank | ally.com
    *Discover, Discover Card, Discover Bank | discover.com
    Navy Federal, Navy Federal Credit Union, NFCU | navyfederal.org
    USAA | usaa.com
    Charles Schwab, Schwab | schwab.com
    Fidelity Investments | fidelity.com
    *Robinhood | robinhood.com
    Zelle, Zelle Pay | zellepay.com
    Venmo | venmo.com
    Cash App, CashApp | cash.app squareup.com
    *Chime, Chime Bank | chime.com
    IRS, Internal Revenue Service, I.R.S. | irs.gov
    Social Security Administration, Social Security office, Social Security, SSA | ssa.gov
    Medicare | medicare.gov cms.gov
    Medicaid | medicaid.gov cms.gov
    FBI, Federal Bureau of Investigation | fbi.gov
    US Customs, Customs and Border Protection, CBP | cbp.gov
    Department of Motor Vehicles, DMV, DMV Office | dmv.ca.gov dmv.ny.gov dmv.org
    USCIS | uscis.gov dhs.gov
    Federal Trade Commission, FTC | ftc.gov
    Student Aid, FAFSA | studentaid.gov
    E-ZPass, EZPass, E ZPass, EZ Pass, EZDriveMA | e-zpassny.com ezpass.com e-zpassiag.com ezpassnj.com ezpassmd.com ezpassva.com ezdrivema.com
    FasTrak, FasTrak Lane, The Toll Roads | thetollroads.com bayareafastrak.org fastrak.org
    SunPass, Sun Pass | sunpass.com
    TxTag, Tx Tag | txtag.org
    NTTA, TollTag | ntta.org
    Peach Pass, PeachPass | peachpass.com
    Good To Go Toll, GoodToGo Toll | mygoodtogo.com
    I-PASS, Illinois Tollway | illinoistollway.com getipass.com
    NC Quick Pass, NCQuickPass | ncquickpass.com
    Pikepass | pikepass.com
    Verizon, Verizon Wireless | verizon.com vzw.com verizonwireless.com
    AT&T, ATT Wireless, ATT Alert | att.com
    T-Mobile, TMobile | t-mobile.com telekom.de t-mobile.nl t-mobile.at t-mobile.cz t-mobile.pl
    Xfinity, Comcast | xfinity.com comcast.com comcast.net
    *Spectrum, Spectrum Mobile | spectrum.net spectrum.com
    +Walmart, Wal-Mart | walmart.com
    *Target Circle, Target Rewards | target.com
    +Costco | costco.com
    +Best Buy, BestBuy | bestbuy.com
    +Home Depot, HomeDepot | homedepot.com
    CVS, CVS Pharmacy | cvs.com
    Walgreens | walgreens.com
    Hulu | hulu.com
    *Max, HBO Max | max.com hbomax.com
    DoorDash | doordash.com
    Instacart | instacart.com
    Craigslist | craigslist.org
    Con Edison, ConEd | coned.com
    PG&E | pge.com
    Kaiser Permanente | kp.org kaiserpermanente.org
    Blue Cross | bcbs.com
    UnitedHealthcare, United Healthcare | uhc.com
    +Ticketmaster | ticketmaster.com
    `,
  ),
  ...namesOf(
    'CA',
    `
    Canada Post, CanadaPost, Postes Canada | canadapost.ca canadapost-postescanada.ca
    Purolator | purolator.com
    CRA, Canada Revenue Agency, Canada Revenue, Agence du revenu du Canada | canada.ca cra-arc.gc.ca
    Service Canada, ServiceCanada | canada.ca servicecanada.gc.ca
    Interac, Interac e-Transfer, e-Transfer | interac.ca
    RBC, Royal Bank of Canada, RBC Royal Bank | rbc.com rbcroyalbank.com
    +Scotiabank, Scotia Bank | scotiabank.com
    BMO, Bank of Montreal, BMO Bank | bmo.com
    CIBC | cibc.com
    TD Canada Trust, TD Canada | td.com tdcanadatrust.com
    National Bank of Canada, Banque Nationale | nbc.ca bnc.ca
    Desjardins | desjardins.com
    Tangerine Bank | tangerine.ca
    Rogers Wireless, Rogers Communications | rogers.com
    Bell Canada, Bell Mobility | bell.ca
    Telus | telus.com
    407 ETR, 407ETR | 407etr.com
    ServiceOntario, Service Ontario | ontario.ca serviceontario.ca
    Loblaws | loblaws.ca
    PC Financial | pcfinancial.ca
    Hydro-Québec, Hydro Quebec | hydroquebec.com
    `,
  ),
];
