import type { ParsedNumber } from '../../phone/parseNumber';
import { house } from '../references';
import { rule, type Concern } from '../rule';
import { quoted } from '../quoted';

/** Twilio Lookup, line_type_intelligence: what each type means for a text. */
const types: Readonly<Record<string, 'takesTexts' | 'perhaps' | 'noTexts'>> = {
  mobile: 'takesTexts',
  landline: 'noTexts',
  voicemail: 'noTexts',
  pager: 'noTexts',
  premium: 'noTexts',
  sharedcost: 'noTexts',
  uan: 'noTexts',
  fixedvoip: 'perhaps',
  nonfixedvoip: 'perhaps',
  personal: 'perhaps',
  tollfree: 'perhaps',
  unknown: 'perhaps',
};

const evidence = ['recipient.lineType'];

/** What the number itself tells, where nobody has looked its line up. */
const byNumber = (number: ParsedNumber | undefined): Concern | undefined =>
  number?.type === 'FIXED_LINE'
    ? {
        reason: 'The number is a fixed line by its country’s plan, which takes no texts as a rule.',
        remedy: 'Call it, or ask Twilio Lookup for the type of the line.',
        atMost: 'warn',
        evidence: ['recipient.number'],
      }
    : undefined;

export default rule({
  id: 'NUM-LINETYPE',
  title: 'Line takes texts',
  why: 'A landline takes no texts (error 30006), and they cost money all the same.',
  question: 'compliance',
  references: [
    {
      url: 'https://www.twilio.com/docs/api/errors/30006',
      tier: 'vendor',
      checkedOn: '2026-11-28',
    },
    house,
  ],
  severity: 'B/B/B/B/W',
  channels: ['sms', 'mms', 'rcs'],
  check: ({ facts, place }) => {
    const { lineType } = facts.recipient;
    if (!lineType) return byNumber(place.number);
    const meaning = types[lineType.replace(/[\s_-]/g, '').toLowerCase()];
    if (meaning === 'takesTexts' || meaning === 'perhaps') return undefined;
    if (meaning === 'noTexts') {
      return {
        reason: `The line is of the type ${lineType}, which takes no texts.`,
        remedy: 'Call the person, or ask for a mobile number.',
        evidence,
      };
    }
    return {
      reason: `The line type given is none of Twilio Lookup ${quoted(lineType)}.`,
      remedy: 'Give it as Lookup does, such as mobile or landline, or leave it out.',
      atMost: 'hold',
      evidence,
    };
  },
  examples: [
    { name: 'not known', changes: {}, finds: 'nothing' },
    { name: 'a mobile', changes: { recipient: { lineType: 'mobile' } }, finds: 'nothing' },
    { name: 'a landline', changes: { recipient: { lineType: 'landline' } }, finds: 'block' },
    { name: 'in other letters', changes: { recipient: { lineType: 'Landline' } }, finds: 'block' },
    { name: 'Internet', changes: { recipient: { lineType: 'nonFixedVoip' } }, finds: 'nothing' },
    { name: 'a word of ours', changes: { recipient: { lineType: 'handy' } }, finds: 'hold' },
    {
      name: 'a fixed line by its number',
      changes: { recipient: { number: '+493012345678' } },
      finds: 'warn',
    },
    {
      name: 'a call to a landline',
      changes: { message: { channel: 'voice' }, recipient: { lineType: 'landline' } },
      finds: 'nothing',
    },
    {
      name: 'a one-time code',
      changes: { message: { category: 'oneTimeCode' }, recipient: { lineType: 'landline' } },
      finds: 'block',
    },
  ],
});
