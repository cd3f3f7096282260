import type { Jurisdiction } from '../../lib/compliance/jurisdiction';
import { jurisdictions } from '../../lib/compliance/jurisdictions';
import { optOutWords } from '../../lib/compliance/optOut/words/index';
import type { Reference } from '../../lib/compliance/decision';
import { rules } from '../../lib/compliance/rules';
import { table } from './table';

const letters = { block: 'B', hold: 'H', warn: 'W', off: '–' } as const;
const categories = [
  'marketing',
  'transactional',
  'conversational',
  'oneTimeCode',
  'emergency',
] as const;

const languageName = new Intl.DisplayNames('en', { type: 'language' });
const languages = (): string =>
  optOutWords.map(({ language }) => languageName.of(language)).join(', ');

/** Countries whose marketing waits, because a value that it rests on is not verified. */
const unverified = (): string =>
  [...jurisdictions.values()]
    .filter(waits)
    .map(({ code, name }) => `${name}${code.length === 2 && code !== 'ZZ' ? ` (${code})` : ''}`)
    .join(', ');

const waits = ({ code, consent, hours }: Jurisdiction): boolean =>
  !code.includes('-') &&
  [consent, hours].some(
    (rows) =>
      rows !== undefined && rows.length > 0 && rows.every(({ tier }) => tier === 'unverified'),
  );

const cite = ({ url, tier }: Reference): string => `${url} (${tier})`;

/** What `npm run score:opt-outs`, and it with `--shut`, printed of the reader as it is. */
const figures = [
  ['The shut fifth', '584', '88.0 %', '91.1 %', '93.3 %', '9.6 %'],
  ['of it English', '208', '88.9 %', '88.1 %', '93.3 %', '11.3 %'],
  [
    'of it without texts nearly equal to one that was read',
    '574',
    '87.8 %',
    '91.1 %',
    '93.2 %',
    '9.6 %',
  ],
  ['Cross-validation over all texts', '2,921', '91.2 %', '93.3 %', '95.6 %', '7.5 %'],
  ['of it English', '999', '91.3 %', '91.6 %', '95.8 %', '7.5 %'],
  ['with nearly equal texts kept together', '2,921', '91.1 %', '93.2 %', '95.4 %', '7.8 %'],
];

/** The text of `docs/compliance.md`. */
export const compliancePage = (): string =>
  [
    '# The Compliance Gate',
    '',
    'Written by `npm run docs`; the prose stands in `scripts/docs/compliance.ts`, the table comes from the rules.',
    '',
    '**This is not legal advice.** The gate is careful, and it says what it does not know.',
    '',
    '## How to wire it',
    '',
    '1. Put **Compliance Gate › Decision › Evaluate** before whatever sends. Give it the recipient, the sender, the text and the',
    '   category: marketing, transactional, conversational, one-time code or emergency. A category is only ever escalated: a',
    '   "transactional" text with promotional words is judged as marketing.',
    '2. Connect **Allowed** to Twilio Ops. Each allowed item carries a signed *pass*, good for a few minutes and for this account,',
    '   recipient, sender, channel, text, media, template and time only. Switch on *Require Compliance Pass* in',
    '   Twilio Ops, and nothing that was changed since, and no AI agent, gets round the gate. A pass serves one sending: it is',
    '   spent when Twilio accepts, and a retry of the same sending may show it again. What else the person gets to read',
    '   (instructions and buttons of an approval, persistent actions, a call reason) goes into *Further Texts* of the gate.',
    '3. **On Hold** items say in `compliance.notBefore` when they may go. Two ways to wait: give that time to *Send At* of Twilio',
    '   Ops (15 minutes to 35 days ahead, needs a messaging service; ask the gate again for that time, as\n   `examples/marketing-in-opening-hours.json` does, for a hold carries no pass), or loop over the items, one at a time, through a Wait node',
    "   and back to the gate. n8n's Wait node reads its date from the first item only, hence the loop; a hold carries no pass, so",
    '   the gate has to be asked again (`examples/wait-and-ask-again.json`).',
    '4. **Blocked** items say why in `compliance.refusal`, with what to do about it.',
    '',
    'Or without a node of its own: switch on *Check Compliance Before Sending* in Twilio Ops › Message › Send, Call › Make, Verification › Send or',
    'Conversation › Send Message. The same',
    'rules then decide right before each item goes out; what they hold or block is not sent: the item leaves with the reasons as',
    '`error` and with `error.compliance`, and the others go on, whatever *On Error* says. So look at `error` before you count an',
    "item as sent. What is allowed carries the decision as `compliance`, may not wait in Twilio's queue beyond its",
    '`notAfter`, and counts against the frequency caps. For an AI agent this is one tool that both checks and sends: a refusal is its',
    'answer (`refused`, `message`), and the model may fill in neither the switch nor consent, house rules or override.',
    '',
    'The record quotes no word, host, number or source: a finding names the field that decided. *Record in Clear* in the house rules',
    'brings the quotations back.',
    '',
    'An item that fails leaves by Blocked under On Error: Continue. As a tool of an AI agent the gate gives every decision on its',
    'first output, as only that reaches the agent.',
    '',
    "10,000 items against 1,000,000 consent entries in SQLite take 6.3 s of the gate's own time, with one query for each thousand;",
    'ten times as many take eight times as long. Importing 100,000 entries takes 8.2 s from CSV, 13.3 s from items',
    '(`npm run bench:gate`, on a slow machine).',
    '',
    '## Consent',
    '',
    'The ledger keeps an append-only log of grants and revocations; the latest that reaches a channel, purpose and sender decides,',
    'and at the same moment the revocation wins. An item can bring consent of its own, which never lifts a revocation. Inbound',
    'opt-outs, by keyword or in plain words, are written by the Twilio Ops Trigger before its workflow runs. An opt-out that only',
    'Twilio knows is written when it refuses a message with error 21610, at sending or by status callback. An opt-out on one channel ends',
    'all of them, unless *Opt-Out Scope* in the house rules says *Its Channel*; where the law reaches further, that is kept all the same.',
    '',
    '### Opt-outs in any words',
    '',
    `Replies are read in ${optOutWords.length} languages: ${languages()}. The reader runs in this process, asks nobody`,
    'and takes less than a millisecond. It cuts off quotes, reactions, signatures and our own "Reply STOP", reads clause by clause, with',
    'negation over several words and slips of the finger, and says kind, scope (`all`, `marketing`, `calls`, `pause` with its end), the words',
    'that decided, language and confidence. A text that may be an opt-out ("who is this?") is *unclear*.',
    '',
    '- Keywords of other languages than English are our own lists. Where the language of the conversation is known, an everyday word of it',
    '  ("fine", "red") ends nothing.',
    '- YES is no opt-in: it mostly confirms an appointment. Opt-ins in plain words are told as `start` with the basis `phrase`; the ledger',
    '  keeps consent only of keywords and of Twilio.',
    '- Where a question is known, a yes or no is read with it; STOP always ends messages.',
    '',
    'How well it reads (`npm run score:opt-outs`), on 6,385 labelled texts, those of high confidence counted. A fifth was neither read nor',
    'trained on until the reader was done. Cross-validation flatters: the lists of words were written by people who had read the texts.',
    'So expect of unseen texts what the shut fifth says. Its first reading, before anything was changed for it, had 87.3 %, 90.9 %,',
    '92.8 % and 10.1 %; its totals were looked at four times more while thresholds and training were settled, its texts never.',
    'The weights of the package are trained on all texts.',
    '',
    ...table(
      [
        '',
        'Revocations',
        'read as such',
        'right among those read so',
        'ended or held',
        'ordinary texts held',
      ],
      figures,
    ),
    '',
    'Not judged: what a picture, a voice message or a link says; irony; languages other than these; whether the one who writes is the one',
    'who consented. A scope is right in 99 of 100 revocations of everything, and in 67 to 88 of 100 of marketing, calls or a pause: so the',
    'trigger ends everything until the ledger keeps scopes.',
    '',
    '### Importing lists',
    '',
    'Consent › Import reads a CSV file or items as CRMs export them: the headings of HubSpot, Salesforce, Klaviyo, Mailchimp, Shopify,',
    "Pipedrive, ActiveCampaign and Twilio's own, and others by their words, in several languages. What is called otherwise is named",
    'under *Options › Columns*: the hint on the node and `unreadAnswers` in the report name the columns that hold yes and no, or words of consent,',
    'under a heading that is not known. Delimiter and encoding are found by themselves.',
    '',
    '- **Opt-in or opt-out** is what the heading asks: TRUE under "SMS Opt Out" is an opt-out, FALSE there says nothing, and no under',
    '  "Accepts SMS Marketing" ends marketing on SMS. Words such as *subscribed*, *unsubscribed* or *STOP* are read by themselves;',
    '  a sentence is read as a reply is ("please stop texting me" is an opt-out), and one that only says no to something is refused as a',
    '  possible opt-out; *pending*, *never subscribed*, *cleaned* and *bounced* say nothing. Yes or no under a heading that does not tell is refused.',
    '- **Channel and purpose** are those of the heading: "Do Not Call" is about calls, "Marketing Opt Out" about marketing, and columns',
    "  about e-mail, Pipedrive's *Marketing status* and Mailchimp's times among them, say nothing of messages. An opt-out in a row wins",
    '  over consent to the same, also where all rows are said to be grants. A filled date of an opt-out is one.',
    '- **Numbers**: mobile before telephone. Consent counts for the best number of the row only, and is refused where that cannot be',
    '  read; an opt-out counts for every number of the row. National numbers are of the country in their row, else of *Country of',
    "  Numbers*, else of the account's default country; a country that is given and not known refuses.",
    '- **Dates** that can be read in one way only are read: ISO 8601, the year first, a month by its name. 03/05/2024 is read where a day of',
    "  13 or more shows the order anywhere in the list, Excel's and Unix numbers where the whole column is of them, all as *Date Form*",
    "  says where it is chosen. Times without a zone are of *Time Zone*, else of the workflow's. A day alone is its beginning for consent and",
    '  its end for an opt-out. Consent whose date is missing, uncertain or still to come is refused; an opt-out without a readable date',
    '  counts from now.',
    '- **Refused rows** come back: after the report an item for each of the first 1,000 (`refused`, `line`, `reason`, `remedy`, `isOptOut`,',
    "  `row`), and all of them in the report's binary `refused`, a CSV file that Import reads once it is corrected. `refusedOptOuts` counts",
    '  those that are or may be opt-outs, and the hint on the node begins with them: these people may still be written to. An opt-out of',
    '  which one number of several cannot be read is kept for the others, and listed.',
    '',
    '## How it decides',
    '',
    'Every rule looks at the same facts and says nothing, warns, holds or blocks, as the table below says for the category; one',
    'whose facts are missing says so. Block comes before hold, hold before allow. A hold goes on to the latest time any rule names',
    'and asks all rules again there, until none objects; if one blocks there (the 24 hours of WhatsApp are over by then), the',
    'message is blocked now. A hold without `notBefore` waits for a person or a fact, not for a time.',
    '',
    "The recipient's zone is the given one, else that of the postcode, of the state, of the number's beginning, of the country.",
    'States and countries are read by code or name; what cannot be read, or contradicts another fact, holds marketing.',
    'Where several are possible, as in 42 North American area codes and with mobile numbers of wide countries, a time counts as',
    "permitted only if it is in all of them. Rules of the address and of the number's area code apply both. Where a country has no",
    'hours, our own cautious ones apply (Monday to Saturday 09:00 to 20:00); house rules only narrow.',
    '',
    'An override waives rules for a while, with a named approver, a reason and an expiry, all of which go into the record. Rules',
    'marked "never" in the table are waived by nobody.',
    '',
    '## What `compliance` holds',
    '',
    '`decision` (allow, hold, block), `notBefore`, `notAfter` and `validityPeriod` (ends with the permitted window, so that a',
    "message in Twilio's queue cannot arrive at night), `findings` with remedies and references, `checklist` (consent, opt-out,",
    'content, compliance: yes, no or unknown), the rules evaluated and those that were not with what was missing, version and',
    'hash of the rule pack and of the time-zone data, and hashes instead of number and text.',
    '',
    '## What it does not know',
    '',
    '- Anything that neither the item, nor the ledger, nor (as an option) Twilio tells: such rules are listed as not evaluated.',
    '- Values marked *unverified* in [jurisdictions.md](jurisdictions.md): they hold marketing and never allow it. Marketing to',
    `  these waits until you have had their law checked and name them under *Verified Countries* in the house rules: ${unverified()}.`,
    '- Hours of states marked *secondary*, and hours of messaging providers, which are their policy and not law: they are kept all',
    '  the same, and where sources differ, the stricter.',
    '- Holidays that a government declares at short notice: add them to the house rules. Holidays are known up to 2032.',
    '- What FCC 26-67 (adopted 2026-09-30) changes about opt-outs: its text was not seen, so it is not applied.',
    '- Do-not-call registers, lists of litigators, reassigned numbers: it judges the answers you bring, and lists what nobody asked.',
    '- Whether a keyword in a text breaks a content policy: those rules warn, they do not block.',
    '- Where a person is, beyond what number, postcode, region or zone say: it is open only where every candidate zone is open.',
    '- Court decisions, exemptions and contracts. Ask your counsel.',
    '',
    '## What marketing need not wait for',
    '',
    'A rule whose facts are missing blocks marketing (`GATE-CONTEXT`), and so does a message whose text is not known. Exceptions',
    'are rules that could only warn, the text of a template, which stands at Twilio, and these:',
    '',
    ...rules
      .filter(({ optional }) => optional !== undefined)
      .map(({ id, optional }) => `- \`${id}\`: ${optional}`),
    '',
    '## Rules',
    '',
    'B blocks, H holds, W warns, – is off; for marketing, transactional, conversational, one-time code and emergency.',
    '',
    ...table(
      ['Rule', 'What it looks at', 'Why', 'M', 'T', 'C', 'O', 'E', 'Where', 'Waived'],
      rules.map(({ id, title, why, severity, scope, channels, overridable }) => [
        `\`${id}\``,
        title,
        why,
        ...categories.map((category) => letters[severity[category]]),
        [typeof scope === 'function' ? scope(jurisdictions.values()) : scope, channels?.join(', ')]
          .filter(Boolean)
          .join('; ') || 'everywhere',
        overridable ? 'by a person' : 'never',
      ]),
    ),
    '',
    '### What the rules rest on',
    '',
    'Rules that depend on the country cite the source of its value in the finding instead.',
    '',
    ...table(
      ['Rule', 'Version', 'References'],
      rules.map(({ id, version, references }) => [
        `\`${id}\``,
        version,
        references.map(cite).join('; '),
      ]),
    ),
    '',
  ].join('\n');
