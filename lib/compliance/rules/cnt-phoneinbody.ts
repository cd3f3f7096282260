import { contentRows } from '../contentRows';
import { holdsPhoneNumber } from '../content/phoneNumbers';
import { countryGuidelines } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { placesWith } from '../scope';

export default rule({
  id: 'CNT-PHONEINBODY',
  title: 'No phone numbers in the text',
  why: 'Carriers of some countries drop texts that hold a phone number.',
  question: 'content',
  references: [countryGuidelines],
  severity: 'B/B/W/B/W',
  channels: ['sms', 'mms'],
  scope: placesWith('content', ({ kind }) => kind === 'noPhoneNumbers'),
  check: (context) => {
    const rows = contentRows(context, 'noPhoneNumbers');
    if (rows.length === 0) return undefined;
    const { body } = context.text;
    if (body === undefined) return missing('message.body');
    if (!holdsPhoneNumber(body, context.place.countries[0])) return undefined;
    return rows.map(({ where, row }) => ({
      reason: `The text holds a phone number, which carriers in ${where} do not admit.`,
      remedy: 'Leave the number out; let people reply or use your website.',
      evidence: ['message.body'],
      references: [referenceTo(row)],
    }));
  },
  examples: [
    {
      name: 'a number to New York',
      changes: { message: { body: 'Acme: call +1 206 555 0100. Reply STOP.' } },
      finds: 'nothing',
    },
    {
      name: 'a number to Japan',
      changes: {
        recipient: { number: '+819012345678' },
        message: { body: 'Acme: call 03-3224-9999' },
      },
      finds: 'block',
    },
    {
      name: 'a time to Japan',
      changes: {
        recipient: { number: '+819012345678' },
        message: { body: 'Acme: at 10:30 on 2026-12-01' },
      },
      finds: 'nothing',
    },
    {
      name: 'text not known',
      changes: { recipient: { number: '+819012345678' }, message: { body: undefined } },
      finds: 'missing',
    },
    {
      name: 'conversational',
      changes: {
        recipient: { number: '+819012345678' },
        message: { category: 'conversational', body: 'call 03-3224-9999' },
      },
      finds: 'warn',
    },
  ],
});
