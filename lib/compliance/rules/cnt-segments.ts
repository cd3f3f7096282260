import { memoByKeeper } from '../../kit/memo';
import type { MessageText } from '../content/messageText';
import { replaceable, segmentsOf } from '../content/segments';
import { countryGuidelines } from '../references';
import { missing, rule } from '../rule';
import { longestText } from '../messageLimits';

/** More segments than this are unusual for one message and cost accordingly; our own figure. */
const manySegments = 4;

const segmentsIn = memoByKeeper(({ body = '' }: MessageText) => segmentsOf(body));

export default rule({
  id: 'CNT-SEGMENTS',
  title: 'Length and encoding',
  why: 'One curly quote more than doubles the price of a text, and too long a one is refused.',
  question: 'content',
  references: [countryGuidelines],
  severity: 'W/W/W/W/W',
  channels: ['sms'],
  check: (context) => {
    const { text } = context;
    const { body } = text;
    if (body === undefined) return missing('message.body');
    const { encoding, segments, forcing } = segmentsIn(text);
    if (body.length > longestText) {
      return {
        reason: `The text has ${body.length} characters; Twilio takes at most ${longestText}.`,
        remedy: 'Shorten it.',
        evidence: ['message.body'],
      };
    }
    if (
      encoding === 'UCS-2' &&
      forcing.every((character) => Object.hasOwn(replaceable, character))
    ) {
      return {
        reason: `Typographic characters (${forcing.join(' ')}) make the text ${segments} segment(s) of 70 characters instead of 160.`,
        remedy: `Write ${forcing.map((character) => `${JSON.stringify(replaceable[character])} for ${character}`).join(', ')}, or switch on Smart Encoding.`,
        evidence: ['message.body'],
      };
    }
    if (context.under('US') && body.includes('€')) {
      return {
        reason: 'The sign € may not arrive in the United States.',
        remedy: 'Write EUR.',
        evidence: ['message.body'],
      };
    }
    if (segments <= manySegments) return undefined;
    return {
      reason: `The text takes ${segments} segments.`,
      remedy: 'Shorten it, or link to the rest.',
      evidence: ['message.body'],
    };
  },
  examples: [
    { name: 'one segment', changes: {}, finds: 'nothing' },
    {
      name: 'a curly quote',
      changes: { message: { body: 'Acme: we’re open. Reply STOP to opt out.' } },
      finds: 'warn',
    },
    {
      name: 'a language that needs UCS-2',
      changes: { message: { body: 'Acme: 営業中です。配信停止はSTOP' } },
      finds: 'nothing',
    },
    { name: 'four segments', changes: { message: { body: 'a'.repeat(612) } }, finds: 'nothing' },
    { name: 'five segments', changes: { message: { body: 'a'.repeat(613) } }, finds: 'warn' },
    { name: 'too long', changes: { message: { body: 'a'.repeat(1601) } }, finds: 'warn' },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'emergency in five segments',
      changes: { message: { category: 'emergency', body: 'a'.repeat(700) } },
      finds: 'warn',
    },
  ],
});
