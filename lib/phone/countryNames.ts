/** ISO 3166-1 alpha-3 and alpha-2; also Kosovo's, which the standard leaves to users. */
export const alpha3 =
  'ABW:AW AFG:AF AGO:AO AIA:AI ALA:AX ALB:AL AND:AD ARE:AE ARG:AR ARM:AM ASM:AS ATG:AG ' +
  'AUS:AU AUT:AT AZE:AZ BDI:BI BEL:BE BEN:BJ BES:BQ BFA:BF BGD:BD BGR:BG BHR:BH BHS:BS ' +
  'BIH:BA BLM:BL BLR:BY BLZ:BZ BMU:BM BOL:BO BRA:BR BRB:BB BRN:BN BTN:BT BWA:BW CAF:CF ' +
  'CAN:CA CCK:CC CHE:CH CHL:CL CHN:CN CIV:CI CMR:CM COD:CD COG:CG COK:CK COL:CO COM:KM ' +
  'CPV:CV CRI:CR CUB:CU CUW:CW CXR:CX CYM:KY CYP:CY CZE:CZ DEU:DE DJI:DJ DMA:DM DNK:DK ' +
  'DOM:DO DZA:DZ ECU:EC EGY:EG ERI:ER ESH:EH ESP:ES EST:EE ETH:ET FIN:FI FJI:FJ FLK:FK ' +
  'FRA:FR FRO:FO FSM:FM GAB:GA GBR:GB GEO:GE GGY:GG GHA:GH GIB:GI GIN:GN GLP:GP GMB:GM ' +
  'GNB:GW GNQ:GQ GRC:GR GRD:GD GRL:GL GTM:GT GUF:GF GUM:GU GUY:GY HKG:HK HND:HN HRV:HR ' +
  'HTI:HT HUN:HU IDN:ID IMN:IM IND:IN IOT:IO IRL:IE IRN:IR IRQ:IQ ISL:IS ISR:IL ITA:IT ' +
  'JAM:JM JEY:JE JOR:JO JPN:JP KAZ:KZ KEN:KE KGZ:KG KHM:KH KIR:KI KNA:KN KOR:KR KWT:KW ' +
  'LAO:LA LBN:LB LBR:LR LBY:LY LCA:LC LIE:LI LKA:LK LSO:LS LTU:LT LUX:LU LVA:LV MAC:MO ' +
  'MAF:MF MAR:MA MCO:MC MDA:MD MDG:MG MDV:MV MEX:MX MHL:MH MKD:MK MLI:ML MLT:MT MMR:MM ' +
  'MNE:ME MNG:MN MNP:MP MOZ:MZ MRT:MR MSR:MS MTQ:MQ MUS:MU MWI:MW MYS:MY MYT:YT NAM:NA ' +
  'NCL:NC NER:NE NFK:NF NGA:NG NIC:NI NIU:NU NLD:NL NOR:NO NPL:NP NRU:NR NZL:NZ OMN:OM ' +
  'PAK:PK PAN:PA PER:PE PHL:PH PLW:PW PNG:PG POL:PL PRI:PR PRK:KP PRT:PT PRY:PY PSE:PS ' +
  'PYF:PF QAT:QA REU:RE ROU:RO RUS:RU RWA:RW SAU:SA SDN:SD SEN:SN SGP:SG SHN:SH SJM:SJ ' +
  'SLB:SB SLE:SL SLV:SV SMR:SM SOM:SO SPM:PM SRB:RS SSD:SS STP:ST SUR:SR SVK:SK SVN:SI ' +
  'SWE:SE SWZ:SZ SXM:SX SYC:SC SYR:SY TCA:TC TCD:TD TGO:TG THA:TH TJK:TJ TKL:TK TKM:TM ' +
  'TLS:TL TON:TO TTO:TT TUN:TN TUR:TR TUV:TV TWN:TW TZA:TZ UGA:UG UKR:UA URY:UY USA:US ' +
  'UZB:UZ VAT:VA VCT:VC VEN:VE VGB:VG VIR:VI VNM:VN VUT:VU WLF:WF WSM:WS XKK:XK XKX:XK ' +
  'YEM:YE ZAF:ZA ZMB:ZM ZWE:ZW';

/**
 * Names that are no country's in CLDR: parts of countries, former names, abbreviations, and the
 * long names of ISO 3166 and of diplomacy, as far as the word order differs from CLDR's.
 */
export const otherNames: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirates|VAE',
  BA: 'Bosnia|Bosnien',
  BN: 'Brunei Darussalam',
  BO: 'Bolivia, Plurinational State of|Plurinational State of Bolivia',
  BQ: 'Bonaire|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands',
  CC: 'Cocos Islands|Keeling Islands',
  CD: 'DR Congo|DRC|Congo Kinshasa|Zaire|Congo, The Democratic Republic of the|Democratic Republic of the Congo|Congo, Democratic Republic of the',
  CG: 'Congo Brazzaville|Republic of the Congo|Congo, Republic of the',
  CI: 'Ivory Coast|Elfenbeinküste',
  CN: "PRC|People's Republic of China|Mainland China|China Mainland",
  CV: 'Cape Verde',
  CZ: 'Czech Republic|Tschechische Republik|Česká republika',
  DE: 'BRD|Federal Republic of Germany|Bundesrepublik Deutschland',
  FK: 'Falkland Islands (Malvinas)|Falklands',
  FM: 'Micronesia, Federated States of|Federated States of Micronesia',
  GB: 'UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland|Großbritannien|England (UK)',
  GM: 'The Gambia|Republic of The Gambia',
  HK: 'Hong Kong SAR',
  IE: 'Republic of Ireland|Eire',
  IR: 'Iran, Islamic Republic of|Islamic Republic of Iran|Persia',
  KN: 'Saint Kitts and Nevis|St Kitts',
  KP: "North Korea|DPRK|Korea, Democratic People's Republic of|Democratic People's Republic of Korea",
  KR: 'South Korea|Korea, Republic of|Republic of Korea|Korea (South)|Korea, South|Korea|ROK',
  LA: "Lao People's Democratic Republic|Lao PDR",
  MD: 'Moldova, Republic of|Republic of Moldova',
  MF: 'Saint Martin (French part)',
  MK: 'Macedonia|FYROM|Macedonia, the former Yugoslav Republic of|Republic of North Macedonia',
  MM: 'Burma|Birma',
  MO: 'Macau|Macau SAR|Macao SAR',
  NL: 'Holland|The Netherlands|Netherlands, Kingdom of the|Kingdom of the Netherlands',
  PS: 'Palestine|Palestine, State of|State of Palestine|Palestinian Territory|Palestinian Territory, Occupied',
  RU: 'Russian Federation|Российская Федерация',
  SA: 'KSA|Kingdom of Saudi Arabia',
  SH: 'Saint Helena, Ascension and Tristan da Cunha',
  SK: 'Slovak Republic|Slowakische Republik|Slovenská republika',
  SX: 'Sint Maarten (Dutch part)|St. Maarten',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Turkey|Republic of Türkiye',
  TW: 'Taiwan, Province of China|Taiwan, R.O.C.|Republic of China|ROC',
  TZ: 'Tanzania, United Republic of|United Republic of Tanzania',
  US: 'USA|U.S.A.|U.S.|America|United States of America|Estados Unidos de América|EE.UU.|EEUU|EUA|États-Unis d’Amérique|Vereinigte Staaten von Amerika|Stati Uniti d’America|Соединенные Штаты Америки',
  VA: 'Holy See|Vatican|Holy See (Vatican City State)',
  VE: 'Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela',
  VG: 'Virgin Islands, British|BVI',
  VI: 'Virgin Islands, U.S.|Virgin Islands of the United States|USVI',
  VN: 'Viet Nam|Socialist Republic of Vietnam',
};
