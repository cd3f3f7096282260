/**
 * What libphonenumber's tables lack of the North American plan; `tsx scripts/data/all.ts` adds it.
 * Checked on 2026-11-28.
 */

/**
 * Area codes that lie over the same area. Source: NANPA, NPA report of 2026-09-30, column
 * OVERLAY_COMPLEX.
 */
export const overlays: ReadonlyArray<readonly string[]> = [
  '201/551 202/771 203/475 204/431/584 205/659 206/360/564 206/564 208/986 209/350 210/726',
  '212/332/347/465/646/718/917/929 212/332/646/917 213/323/738 214/469/945/972 215/267/445',
  '217/447 220/740 223/717 224/847 226/382/519/548 227/240/301 234/330 235/573',
  '236/250/257/604/672/778 248/947 249/683/705 256/938 263/438/514 270/364 272/570',
  '273/367/418/581 274/920 279/916 281/346/621/713/832 283/513 289/365/742/905 303/720/983',
  '304/681 305/645/786 306/474/639 309/861 310/424 312/773/872 312/872 313/679 314/557',
  '315/680 317/463 318/457 321/407/689 324/904 326/937 327/870 329/845 331/630 334/483',
  '336/743 339/781 341/510 343/613/753 347/465/718/917/929 351/978 353/608 354/450/579',
  '357/559 360/564 363/516 368/403/587/780/825 369/707 380/614 385/801 402/531',
  '404/470/678/770/943 405/572 408/669 410/443/667 412/724/878 412/878 415/628',
  '416/437/647/942 419/567 423/729 428/506 430/903 436/440 442/760 448/850 458/541 464/708',
  '468/819/873 471/662 472/910 480/602/623 484/610/835 502/761 503/971 507/924 508/774',
  '512/737 518/838 530/837 534/715 539/918 540/826 561/728 565/912 571/703 582/814 601/769',
  '609/640 615/629 617/857 618/730 619/858 624/716 631/934 656/813 657/714 658/876 682/817',
  '686/804 702/725 704/980 706/762 709/879 724/878 732/848 747/818 748/970 754/954 757/948',
  '773/872 779/815 782/902 787/939 803/839 805/820 809/829/849 816/975 821/864 840/909',
  '843/854 860/959 862/973 919/984',
  '812/930',
].flatMap((line) => line.split(' ').map((group) => group.split('/')));

/** Codes that share an overlay with a code of a wider area, and are not in all of it. */
export const narrower = new Set([
  // Vancouver and its surroundings; 236, 257, 672 and 778 lie over it and over 250 alike.
  '604',
]);

/**
 * Zones of area codes of which libphonenumber has too few or wrong ones; their overlays follow.
 * Sources: the zones that NANPA's report names (TIME_ZONE), and tzdb's zone1970.tab for their
 * regions.
 */
export const zonesOfCodes: Readonly<Record<string, readonly string[]>> = {
  '250': [
    ...['America/Vancouver', 'America/Edmonton', 'America/Dawson_Creek'],
    ...['America/Fort_Nelson', 'America/Creston'],
  ],
  // Lloydminster and the west border keep Alberta's time.
  '306': ['America/Regina', 'America/Edmonton'],
  '407': ['America/New_York'],
  // Îles-de-la-Madeleine, and Blanc-Sablon, which has the clock of Puerto Rico.
  '418': ['America/Toronto', 'America/Halifax', 'America/Puerto_Rico'],
  // Malheur county.
  '541': ['America/Boise', 'America/Denver', 'America/Los_Angeles'],
  // Labrador.
  '709': ['America/St_Johns', 'America/Halifax', 'America/Goose_Bay'],
  '807': ['America/Toronto', 'America/Winnipeg', 'America/Atikokan'],
  '867': [
    ...['America/Whitehorse', 'America/Edmonton', 'America/Winnipeg', 'America/Toronto'],
    ...['America/Iqaluit', 'America/Rankin_Inlet', 'America/Resolute', 'America/Cambridge_Bay'],
    ...['America/Inuvik', 'America/Atikokan'],
  ],
  '907': ['America/Anchorage', 'America/Juneau', 'America/Adak'],
  // NANPA names two zones, libphonenumber one: the wider set is kept.
  '915': ['America/Denver', 'America/Chicago'],
  '931': ['America/Chicago', 'America/New_York'],
};

/**
 * States and provinces of codes that libphonenumber does not list. 273, 565 and 761 are assigned
 * and not in service on 2026-09-30. Source: NANPA, NPA report of that day.
 */
export const regionsOfCodes: Readonly<Record<string, string>> = {
  '257': 'CA-BC',
  '273': 'CA-QC',
  '357': 'US-CA',
  '436': 'US-OH',
  '457': 'US-LA',
  '465': 'US-NY',
  '471': 'US-MS',
  '483': 'US-AL',
  '565': 'US-GA',
  '621': 'US-TX',
  '624': 'US-NY',
  '679': 'US-MI',
  '729': 'US-TN',
  '761': 'US-KY',
  '837': 'US-CA',
  '861': 'US-IL',
  '924': 'US-MN',
};
