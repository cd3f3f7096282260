import { personOf } from '../../lib/phone/person';
import { join } from 'node:path';
import { openLedger } from '../../lib/ledger/open';
import type { Sandbox } from '../launch';
import type { Line } from '../line';
import { NUMBERS, STAGING_NUMBER } from '../twilio/seed';
import { chapters } from './chapters';
import { recordOf, recordsOf, recordText } from './crm';
import { messageStatus } from './messageStatus';
import { ada, ben } from './people';
import { settled } from './settled';

/** Two people write back: one asks something, the other has had enough. */
export async function answer(sandbox: Sandbox): Promise<Line[]> {
  const { twilio } = sandbox;
  const question = await twilio.inboundMessage({
    from: ada,
    to: NUMBERS.pooled.phoneNumber,
    body: 'Can I come at five instead?',
  });
  const stop = await twilio.inboundMessage({
    from: ben,
    to: STAGING_NUMBER.phoneNumber,
    body: 'STOP',
  });
  const records = recordsOf(await settled(sandbox));
  const line = (recipient: string, sid: string, reason: string, reply?: string): Line => {
    const record = recordOf(records, sid);
    return {
      chapter: chapters.answers,
      recipient,
      account: record?.account ?? '',
      gate: '',
      reason,
      message: reply ? messageStatus(twilio, reply) : '',
      crm: recordText(record),
    };
  };
  const [reply] = question.replies;
  return [
    line(ada, question.sid, reply ? 'was answered at once' : 'was not answered', reply),
    line(ben, stop.sid, `ledger: ${await consentOf(sandbox, ben)}`, stop.replies[0]),
  ];
}

/** The latest entry of the consent ledger about a person, read from the file that n8n keeps. */
async function consentOf({ n8n }: Sandbox, recipient: string): Promise<string> {
  const person = personOf(recipient)!;
  const ledger = await openLedger({
    kind: 'sqlite',
    path: join(n8n.userFolder, '.n8n', 'twilio-ops.sqlite'),
  });
  try {
    const events = await ledger.consent.eventsOf([person]);
    const latest = events.get(person)?.at(-1);
    return latest ? `${latest.kind}, channel ${latest.channel}, by ${latest.source}` : 'nothing';
  } finally {
    await ledger.close();
  }
}
