/**
 * What to do about an error:
 * `retry` the same again after a moment; `wait` until a limit lifts; `fix` the request or the
 * configuration; `stop` for this recipient; `account`: something must be registered, verified, paid
 * or permitted at Twilio first.
 */
export type Action = 'retry' | 'wait' | 'fix' | 'stop' | 'account';

export interface ErrorCode extends Lifting {
  /** What it means in plain words, without a full stop. */
  cause: string;
  /** What to do, in whole sentences. */
  remedy: string;
  action: Action;
}

/** How a limit lifts, where that may be within the run; only where Twilio did not process it. */
interface Lifting {
  /** After how long the same request is worth another try. */
  waitSeconds?: number;
  /**
   * Too many requests at once, whoever they were for: all have to slow down. Every other code that
   * comes with HTTP 429 is a limit of its own, of one person, one sender or one day.
   */
  isRateLimit?: true;
}

/** Twilio's page about a code. */
export const linkOf = (code: number) => `https://www.twilio.com/docs/api/errors/${code}`;

type Row = readonly [
  codes: readonly number[],
  action: Action,
  cause: string,
  remedy: string,
  lifting?: Lifting,
];

/**
 * From Twilio's error dictionary, https://www.twilio.com/docs/api/errors; the actions are our
 * judgement.
 */
const rows: readonly Row[] = [
  // Requests
  [
    [20003],
    'fix',
    'Account SID and auth token or API key do not match, or the key lacks the permission',
    'Copy them again from console.twilio.com into the credential, and check what the key may do.',
  ],
  [[20008], 'fix', 'Test credentials cannot do this', 'Use the live Account SID and Auth Token.'],
  [
    [20005, 10001],
    'account',
    'The account is not active',
    "See the account's state in the Twilio console.",
  ],
  [
    [20404],
    'fix',
    'There is no such resource in this account',
    'Check the SID, and that it belongs to the chosen account.',
  ],
  [
    [20409],
    'fix',
    'The resource is in a state that does not allow this',
    'Look at its current state, then try again.',
  ],
  [
    [20422, 20001],
    'fix',
    'A parameter is missing or not valid',
    'Correct the value that Twilio names.',
  ],
  [
    [20009],
    'fix',
    'The message is still on its way and cannot be deleted yet',
    'Delete it when its status is final.',
  ],
  [
    [20429],
    'retry',
    'Too many requests at once for this account',
    'Send fewer requests at once.',
    { isRateLimit: true },
  ],
  [
    [25021, 25109, 59004, 60328, 60616],
    'retry',
    'Too many requests of this kind at once',
    'Send fewer requests at once.',
    { isRateLimit: true },
  ],
  [
    [20500, 20503],
    'retry',
    'Twilio had an internal error',
    'Try again later; see status.twilio.com.',
  ],

  // Calls
  [
    [10004],
    'wait',
    'The account has reached its limit of calls at the same time',
    'Wait until some have ended.',
  ],
  [
    [21205, 21609],
    'fix',
    'A URL in the request is not valid',
    'Give an absolute https URL that Twilio can reach, without underscores in its host name.',
  ],
  [
    [21220],
    'fix',
    'The call is not in progress',
    'Change calls only while they are queued, ringing or in progress.',
  ],
  [
    [21210],
    'fix',
    'The caller ID is neither a number of this account nor verified',
    'Use a number of this account, or verify this one under Verified Caller IDs.',
  ],
  [
    [21212],
    'fix',
    'The sender is not valid',
    'Use a number, sender ID or channel address of this account, in E.164 form.',
  ],
  [[21213, 21604], 'fix', 'The recipient is missing', 'Fill in To.'],
  [
    [21214],
    'stop',
    'Twilio cannot reach this number',
    'Check the number; call or write another way.',
  ],
  [
    [21216],
    'stop',
    'Twilio does not call this number',
    "Ask Twilio's support if it should be callable.",
  ],
  [
    [21215, 13227, 32205],
    'account',
    'Calls to this country are not permitted for the account',
    'Allow the country in the console under Voice > Settings > Geo permissions.',
  ],
  [
    [21219],
    'account',
    'Trial accounts may call verified numbers only',
    'Verify the number in the console, or upgrade the account.',
  ],

  // Sending messages
  [
    [21211, 21217],
    'stop',
    'The recipient is not a valid phone number',
    'Write it in E.164 form, such as +14155550123, and check its digits.',
  ],
  [
    [21265],
    'stop',
    'The recipient is a short code, which cannot receive this',
    "Use the person's own number.",
  ],
  [[21266], 'fix', 'Sender and recipient are the same number', 'Use different numbers.'],
  [
    [21267],
    'account',
    'Trial accounts cannot send from an alphanumeric sender ID',
    'Upgrade the account, or send from a number.',
  ],
  [
    [21268],
    'stop',
    'The recipient is a premium or information service',
    "Use the person's own number.",
  ],
  [
    [21408],
    'account',
    'Messages to this country are not permitted for the account',
    'Allow the country in the console under Messaging > Settings > Geo permissions.',
  ],
  [
    [21601, 21606, 21661],
    'fix',
    'The sender cannot send messages',
    'Use a number of this account that has the SMS capability (or MMS for media).',
  ],
  [
    [21659],
    'fix',
    'The sender is not a Twilio number, or a short code of another country',
    'Use a number of this account.',
  ],
  [
    [21660],
    'fix',
    'The sender belongs to another account',
    'Choose the account that owns the number, or another number.',
  ],
  [
    [21602, 21619],
    'fix',
    'The message has no content',
    'Give a text, a media URL or a content template.',
  ],
  [
    [21603],
    'fix',
    'The sender is missing',
    'Give From or a messaging service, or set one in the credential.',
  ],
  [
    [21608],
    'account',
    'Trial accounts may write to verified numbers only',
    'Verify the number in the console, or upgrade the account.',
  ],
  [[21610], 'stop', 'The person has opted out (STOP)', 'Do not write again until they send START.'],
  [
    [21611],
    'wait',
    "The sender's queue is full",
    'Send more slowly, or spread over more senders in a messaging service.',
    { waitSeconds: 10 },
  ],
  [
    [21612],
    'stop',
    'Twilio has no route from this sender to this recipient',
    "Use another sender, one of the recipient's country if possible.",
  ],
  [
    [21614, 21635],
    'stop',
    'The recipient is not a mobile number',
    'Use a mobile number, or call instead.',
  ],
  [[21617], 'fix', 'The text is longer than 1,600 characters', 'Shorten it, or send it in parts.'],
  [
    [21620, 21623],
    'fix',
    'A media URL is not valid, or there are more than 10',
    'Give up to 10 public https URLs.',
  ],
  [
    [21655],
    'fix',
    'The content template SID is not valid',
    'Copy the SID (HX…) from the Content Template Builder of the same account.',
  ],
  [
    [21656],
    'fix',
    'The content variables are not valid',
    'Give a JSON object with a text for each variable of the template, such as {"1": "Anna"}.',
  ],
  [
    [21701],
    'fix',
    'There is no such messaging service in this account',
    'Check its SID (MG…) and the chosen account.',
  ],
  [
    [21703, 21704, 21705],
    'fix',
    'The messaging service has no usable sender, or is not valid',
    'Add a suitable number to its sender pool, or choose another service.',
  ],
  [
    [21710, 21712],
    'fix',
    'The number is already in a messaging service, or not in this one',
    'Look at the sender pools of your messaging services.',
  ],

  // Numbers
  [
    [21421],
    'fix',
    'The phone number is not valid',
    'Take a number from a search for available numbers.',
  ],
  [
    [21422, 21452],
    'fix',
    'The number is no longer available, or there is none in this area',
    'Search again and take another.',
  ],
  [
    [21631],
    'account',
    'Numbers of this country need an address',
    'Add an address in the console and give its SID.',
  ],
  [
    [21649],
    'account',
    'Numbers of this country need a regulatory bundle',
    'Have a bundle approved in the console and give its SID.',
  ],
  [
    [21650],
    'account',
    'Numbers of this country need a proof of identity',
    'Add an identity in the console and give its SID.',
  ],

  // What becomes of a message
  [
    [30001],
    'wait',
    "The sender's queue is full",
    'Send more slowly, or spread over more senders in a messaging service.',
  ],
  [
    [30002],
    'account',
    'The account was suspended while the message waited',
    "See the account's state in the Twilio console.",
  ],
  [[30003], 'retry', 'The phone could not be reached', 'Try later, a few times at most.'],
  [
    [30004],
    'stop',
    'The message was blocked for this recipient',
    'The person may not want it, or the number cannot receive such messages.',
  ],
  [[30005], 'stop', 'The number is unknown', 'Check the number.'],
  [
    [30006],
    'stop',
    'The number is a landline, or its carrier cannot be reached',
    'Use a mobile number, or call instead.',
  ],
  [
    [30007],
    'fix',
    'The message was filtered as unwanted',
    "Check its content, the sender's registration and the consent; do not send it again unchanged.",
  ],
  [[30008], 'retry', 'The message failed, and the carrier gave no reason', 'Try once more.'],
  [[30017], 'wait', "The carrier's network is congested", 'Send later.'],
  [[30019], 'fix', 'The content is too large for the carrier', 'Use smaller media.'],
  [[30022], 'wait', "The 10DLC campaign's rate is exceeded", 'Send more slowly.'],
  [
    [30023, 30027],
    'wait',
    "The brand's daily limit at this carrier is reached",
    'Send the rest on the next day.',
  ],
  [[30032], 'account', 'The toll-free number is not verified', 'Have it verified in the console.'],
  [[30033], 'account', 'The 10DLC campaign is suspended', 'See the campaign in the console.'],
  [
    [30034],
    'account',
    'The US number has no registered 10DLC campaign',
    'Register brand and campaign, and add the number to its messaging service.',
  ],
  [[30035], 'wait', 'The number is still being configured', 'Send later.'],
  [
    [30036],
    'retry',
    'The validity period ended before the message could go out',
    'Send again with a longer validity period.',
  ],
  [[30410], 'retry', 'The carrier did not answer in time', 'Try again later.'],
  [
    [30450],
    'wait',
    'Twilio held it back as possible SMS pumping',
    'Wait 15 to 30 minutes; check who causes the traffic.',
  ],

  // Scheduling
  [
    [35111, 35114, 35115, 35116, 35117],
    'fix',
    'The time to send is missing or outside the window',
    'Give a time from 15 minutes to 35 days ahead.',
  ],
  [[35118], 'fix', 'Scheduled messages need a messaging service', 'Give a Messaging Service SID.'],
  [
    [35125],
    'wait',
    'The account has too many scheduled messages',
    'Wait until some are sent, or cancel some.',
  ],

  // Verify
  [
    [60200],
    'fix',
    'A parameter of the verification is not valid',
    'Check number, channel and code.',
  ],
  [[60202], 'wait', 'Too many wrong codes', 'Wait 10 minutes, then start a new verification.'],
  [[60203], 'wait', 'Too many codes sent to this person', 'Wait 10 minutes.'],
  [[60205], 'fix', 'A landline cannot receive the code as a text', 'Use the channel "call".'],
  [
    [60207, 60210],
    'fix',
    'The Verify service can have no more rate limits, or the rate limit no more buckets',
    'Delete one that is not used, or make another service.',
  ],
  [
    [60212],
    'wait',
    'Too many verifications of this number at once',
    'Start one at a time for each number.',
    { waitSeconds: 5 },
  ],
  [
    [60245, 60728],
    'wait',
    'The account has reached its limit of verifications for now',
    "Wait an hour; ask Twilio's support for a higher limit.",
  ],
  [
    [60308, 60310],
    'fix',
    'Too many wrong codes for this challenge or factor',
    'Make a new one and check that.',
  ],
  [[60309], 'fix', 'No more notifications can be sent for this challenge', 'Make a new challenge.'],
  [
    [60312, 60326],
    'wait',
    'Too many challenges or factors were made for this person',
    'Wait up to 24 hours.',
  ],
  [
    [60410],
    'account',
    'Verify blocked this prefix as possible fraud',
    'Allow it in the console under Verify > Fraud guard, if the traffic is yours.',
  ],

  // Lookup
  [
    [60611],
    'account',
    'The quota of this Lookup package is used up',
    "Ask Twilio's support for a higher one.",
  ],
  [
    [60624, 60626],
    'wait',
    'This number was looked up too often, or this trial account has looked up too many',
    'Look each number up once, and more slowly.',
  ],

  // WhatsApp and other channels
  [
    [63003, 63024],
    'stop',
    'The recipient cannot be reached on this channel',
    'Use SMS, or another address.',
  ],
  [[63005, 63021], 'fix', 'The channel refused the content', 'Check text, media and template.'],
  [
    [63007],
    'fix',
    'The account has no such sender on this channel',
    'Use a registered sender, with its prefix, such as whatsapp:+14155550123.',
  ],
  [[63009, 63010, 63012], 'retry', "The channel's provider had an error", 'Try again later.'],
  [
    [63013],
    'fix',
    "The channel's policy was violated",
    'Check the content against the policy of the channel.',
  ],
  [[63014, 63033], 'stop', 'The person has blocked this sender', 'Do not write again.'],
  [
    [63015],
    'fix',
    'The recipient has not joined the WhatsApp sandbox',
    'Let them send the join code, or use a registered sender.',
  ],
  [
    [63016],
    'fix',
    'More than 24 hours have passed since the person last wrote',
    'Send an approved content template.',
  ],
  [[63017], 'wait', "The channel's rate is exceeded", 'Send more slowly.'],
  [
    [63018, 63038],
    'wait',
    "The channel's limit is reached for now",
    'Send the rest after 24 hours.',
  ],
  [
    [63019, 11751],
    'fix',
    'The media could not be fetched, or is too large',
    'Check that the URL is public, and the size and type of the file.',
  ],
  [
    [63027],
    'fix',
    'The template does not exist in this language',
    'Check template, language and approval.',
  ],
  [
    [63028],
    'fix',
    'The variables do not match the template',
    'Give a value for each variable of the template.',
  ],
  [
    [63040, 63041, 63042],
    'fix',
    'The template is rejected, paused or disabled',
    'See it in the Content Template Builder; use another.',
  ],
  [[63049], 'stop', 'Meta chose not to deliver this marketing message', 'Do not send it again.'],
  [[63051], 'account', 'The WhatsApp business account is locked', "See Meta's business manager."],

  // Webhooks and TwiML
  [
    [11200, 11205, 11210, 11220, 11237],
    'fix',
    'Twilio could not get an answer from your URL',
    'Check that it is public, answers within 15 seconds with success, and has a valid certificate.',
  ],
  [
    [11750, 12100, 12300],
    'fix',
    'The TwiML is not valid, is not served as XML, or is larger than 64 kB',
    'Check what your URL answers.',
  ],
  [
    [14107],
    'fix',
    'Too many replies to one number within a short time: two systems may be answering each other',
    'Do not reply to automatic messages.',
  ],
];

/** What is known about a code; nothing where there is none. */
export const errorCode = (code: number | undefined): ErrorCode | undefined => errorCodes[code ?? 0];

/** What is known about each code. */
export const errorCodes: Readonly<Record<number, ErrorCode>> = Object.fromEntries(
  rows.flatMap(([codes, action, cause, remedy, lifting]) =>
    codes.map((code) => [code, { cause, remedy, action, ...lifting }]),
  ),
);
