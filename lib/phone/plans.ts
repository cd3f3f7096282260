/**
 * One change of a numbering plan: how numbers were written, how they are written now, when that
 * began, and where that stands. Both forms are digits from the country code on; `x` is any digit,
 * spaces are for the reader, `$1` is what stood in the first brackets.
 */
export interface PlanChange {
  from: string;
  to: string;
  /** ISO date of the last of its steps. */
  since: string;
  source: string;
  /** WhatsApp still knows people by the former number, and takes both. */
  onWhatsApp?: true;
  /** So usual that it is not worth a warning. */
  quiet?: true;
  /** The former numbers are still in libphonenumber's metadata, though nobody has them now. */
  despiteMetadata?: true;
}

const migrator = 'google/libphonenumber, migrator/src/data/recipes.csv';
const mexico = 'IFT, twilio.com/guidelines/mx/voice: 1, 01, 044 and 045 are abolished';
const kosovo = 'ITU: 383 from 15 December 2016; samenacouncil.org, news 70458';
const ivoryCoast = 'ARTCI, ITU T0202000031; fixed lines by their third digit: dykoffi/ccu';

/** What a plan change is, all but what most rows leave out. */
const row = (
  from: string,
  to: string,
  since: string,
  source: string,
  more: Pick<PlanChange, 'onWhatsApp' | 'quiet' | 'despiteMetadata'> = {},
): PlanChange => ({ from, to, since, source, ...more });

/**
 * Changes in which each former number has exactly one successor. Left out: where the operator
 * decided, exchange by exchange or unseen (Metro Manila 2019, Togo 2011), where successors look
 * like others' numbers (Ho Chi Minh City's fixed lines), and where a former number is what is left
 * of today's when one digit is forgotten (Egypt 2011, Ecuador's 09 of 2012), for that would be
 * another person's.
 */
export const planChanges: readonly PlanChange[] = [
  row('52 1 (x{10})', '52 $1', '2019-08-03', mexico, { onWhatsApp: true, quiet: true }),
  row('52 01 (x{10})', '52 $1', '2019-08-03', mexico, { quiet: true }),
  row('52 044 (x{10})', '52 $1', '2019-08-03', mexico, { quiet: true }),
  row('52 045 (x{10})', '52 $1', '2019-08-03', mexico, { quiet: true }),

  // Not before 2 to 5, which are fixed lines.
  row('55 ([1-9][1-9]) ([6-9]x{7})', '55 $1 9 $2', '2016-11-06', `Anatel 553/2010; ${migrator}`, {
    onWhatsApp: true,
    quiet: true,
    // Trunked radio kept eight digits that begin with 7 until its network ended in 2018.
    despiteMetadata: true,
  }),

  row('229 (x{8})', '229 01 $1', '2024-11-30', 'ARCEP Bénin, ITU T0202000017', {
    onWhatsApp: true,
  }),

  // WhatsApp takes old accounts by eight and by ten digits: devlikeapro/waha #1894.
  ...(
    [
      ['01', '[04-9][0-3]'],
      ['05', '[04-9][4-6]'],
      ['07', '[04-9][7-9]'],
    ] as const
  ).map(([operator, beginning]) =>
    row(`225 (${beginning}x{6})`, `225 ${operator} $1`, '2021-01-31', ivoryCoast, {
      onWhatsApp: true,
    }),
  ),
  row('225 (2x8x{5})', '225 21 $1', '2021-01-31', ivoryCoast),
  row('225 ([23]x0x{5})', '225 25 $1', '2021-01-31', ivoryCoast),
  row('225 (2x[1-79]x{5})', '225 27 $1', '2021-01-31', ivoryCoast),
  row('225 (3x[1-9]x{5})', '225 27 $1', '2021-01-31', ivoryCoast),

  row('57 ([124-8]x{7})', '57 60 $1', '2021-09-01', 'CRC 5826 of 2019'),

  row('241 0 (1x{6})', '241 1 $1', '2019-11-15', migrator, { despiteMetadata: true }),
  row('241 0 ([256]x{6})', '241 6 $1', '2019-11-15', migrator, { despiteMetadata: true }),
  row('241 0 ([47]x{6})', '241 7 $1', '2019-11-15', migrator, { despiteMetadata: true }),
  row('241 ([256]x{6})', '241 6 $1', '2019-11-15', migrator, { despiteMetadata: true }),
  row('241 ([47]x{6})', '241 7 $1', '2019-11-15', migrator, { despiteMetadata: true }),

  ...(
    [
      ['120', '70'],
      ['121', '79'],
      ['122', '77'],
      ['123', '83'],
      ['124', '84'],
      ['125', '85'],
      ['126', '76'],
      ['127', '81'],
      ['128', '78'],
      ['129', '82'],
      ['186', '56'],
      ['188', '58'],
      ['199', '59'],
    ] as const
  ).map(([from, to]) => row(`84 ${from} (x{7})`, `84 ${to} $1`, '2018-09-15', migrator)),
  row('84 16 ([2-9]x{7})', '84 3 $1', '2018-09-15', migrator),

  // Fixed lines of Viet Nam, province by province.
  ...(
    [
      ['20 (x{7})', '214 $1'],
      ['22 (x{7})', '212 $1'],
      ['230 (x{7})', '215 $1'],
      ['231 (x{7})', '213 $1'],
      ['240 (x{7})', '204 $1'],
      ['2 ([5-7]x{7})', '20 $1'],
      ['280 (x{7})', '208 $1'],
      ['29 (x{7})', '216 $1'],
      ['4 ([2-8]x{7})', '24 $1'],
      ['500 (x{7})', '262 $1'],
      ['501 (x{7})', '261 $1'],
      ['510 (x{7})', '235 $1'],
      ['511 (x{7})', '236 $1'],
      ['5 (2[014-79]x{6})', '23 $1'],
      ['5 ([34]x{7})', '23 $1'],
      ['5 (5[0-8]x{6})', '25 $1'],
      ['5 (7x{7})', '25 $1'],
      ['6 ([03]x{7})', '26 $1'],
      ['6 ([124]x{7})', '25 $1'],
      ['650 (x{7})', '274 $1'],
      ['651 (x{7})', '271 $1'],
      ['6 (6x{7})', '27 $1'],
      ['6 (7[013-9]x{6})', '27 $1'],
      ['68 (x{7})', '259 $1'],
      ['710 (x{7})', '292 $1'],
      ['711 (x{7})', '293 $1'],
      ['7 ([235]x{7})', '27 $1'],
      ['7 (4x{7})', '29 $1'],
    ] as const
  ).map(([from, to]) => row(`84 ${from}`, `84 ${to}`, '2017-06-17', migrator)),

  row(
    '966 ((?:1x|2[24-8]|3[35-8]|4[3-68]|6[2-5]|7[235-7])x{6})',
    '966 1 $1',
    '2013-08-18',
    `CITC, communication of 9.IV.2013; ${migrator}`,
  ),
  row('237 ([579]x{7})', '237 6 $1', '2014-11-21', 'ART; fixed lines had two successors'),
  row('689 ([237]x{5})', '689 87 $1', '2014-06-23', 'Tahiti Infos, 19 June 2014: mobiles of Vini'),
  row('230 ([79]x{6})', '230 5 $1', '2013-09-01', 'ICTA: 5 before all mobiles'),
  row('593 (8x{7})', '593 9 $1', '2012-09-30', 'CONATEL: 9 before all mobiles'),
  row('599 (5x{6})', '1 721 $1', '2011-09-30', 'NANPA planning letter 423: Sint Maarten'),

  // Kosovo had its fixed lines of Serbia and its mobiles of Slovenia and Monaco. Left out are those
  // of which the metadata still say that they are Slovenia's (43) or Monaco's (44, 45).
  row('381 ((?:28|29|38|39)0?x{6})', '383 $1', '2019-01-15', kosovo),
  row('386 (49x{6})', '383 $1', '2019-12-31', kosovo),

  // No change, but one plan with several country codes: what is dialled within France as 06 92 is
  // of Réunion, and reached from abroad by its code. The decision sets out the national plan; whose
  // digits are which is as libphonenumber's metadata has it.
  ...(
    [
      ['69[01]', '590'],
      ['69[23]|639', '262'],
      ['694', '594'],
      ['69[67]', '596'],
    ] as const
  ).map(([beginning, code]) =>
    row(`33 ((?:${beginning})x{6})`, `${code} $1`, '2018-07-24', 'Arcep 2018-0881', {
      quiet: true,
    }),
  ),

  // One line with two codes: San Marino kept Italy's area code when it got a code of its own.
  row('39 0549 (x{6})', '378 0549 $1', '1998-12-31', 'wtng.info, San Marino: both are dialled', {
    quiet: true,
    despiteMetadata: true,
  }),

  // What the Republic of Ireland dials for Northern Ireland, which is no code of its own.
  row(
    '353 48 (x{8})',
    '44 28 $1',
    '2000-04-22',
    'Wikipedia, Telephone numbers in the Republic of Ireland: 048 for 028',
    {
      quiet: true,
      despiteMetadata: true,
    },
  ),
];
