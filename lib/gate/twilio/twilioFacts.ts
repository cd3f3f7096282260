import type { IExecuteFunctions } from 'n8n-workflow';
import type { Twilio } from 'twilio';
import type { Facts, RecipientFacts, SenderFacts } from '../../compliance/facts';
import type { Account } from '../../twilio/accounts';
import type { Through } from '../../twilio/client';
import { pacedThrough } from '../../sending/paced';
import { askOnce } from '../../kit/memo';
import { lastInboundOf, type LastInbound, type Pair } from './lastInbound';
import { numberFactsOf, type NumberQuestion } from './numberFacts';
import { poolOf } from './pool';
import { registrationOf } from './registration';

/** What Twilio can be asked; each question is asked once per run. */
export interface TwilioFacts {
  registration(account: Account, sender: Facts['sender']): Promise<SenderFacts['registration']>;
  lastInbound(account: Account, pair: Pair): Promise<LastInbound | null>;
  /** The numbers of a messaging service; `undefined` if Twilio does not say. */
  pool(account: Account, messagingServiceSid: string): Promise<readonly string[] | undefined>;
  number(
    account: Account,
    question: NumberQuestion,
  ): Promise<Pick<RecipientFacts, 'lineType' | 'reassigned'>>;
}

type Asked<Question> = { account: Account } & Question;
const keyOf = ({ account, ...question }: Asked<object>) =>
  JSON.stringify([account.accountSid, question]);

/**
 * Asks at the pace of our requests, or at the node's own if it has one; loads the SDK on the first
 * question.
 */
export function twilioFacts(n8n: IExecuteFunctions, own?: Through): TwilioFacts {
  const signal = n8n.getExecutionCancelSignal();
  const through = askOnce(
    () => '',
    async () => {
      if (own) return own;
      const { createPace } = await import('../../twilio/pace');
      return pacedThrough(createPace({ signal }), signal);
    },
  );
  const ask = async <Answer>(
    account: Account,
    question: (twilio: Twilio) => Promise<Answer>,
  ): Promise<Answer> => {
    const { twilioFor } = await import('../../twilio/client');
    return question(await twilioFor(account, { signal, through: await through(undefined) }));
  };
  const registration = askOnce(
    keyOf,
    async ({
      account,
      from,
      messagingServiceSid,
    }: Asked<Pick<SenderFacts, 'from' | 'messagingServiceSid'>>) =>
      ask(account, async (twilio) => registrationOf(twilio, { from, messagingServiceSid })),
  );
  const lastInbound = askOnce(keyOf, async ({ account, ...pair }: Asked<Pair>) =>
    ask(account, async (twilio) => lastInboundOf(twilio, pair)),
  );
  const pool = askOnce(keyOf, async ({ account, sid }: Asked<{ sid: string }>) =>
    ask(account, async (twilio) => poolOf(twilio, sid)),
  );
  const number = askOnce(keyOf, async ({ account, ...question }: Asked<NumberQuestion>) =>
    ask(account, async (twilio) => numberFactsOf(twilio, question, new Date())),
  );
  return {
    registration: async (account, { from, messagingServiceSid }) =>
      registration({ account, from, messagingServiceSid }),
    lastInbound: async (account, pair) => lastInbound({ account, ...pair }),
    pool: async (account, sid) => pool({ account, sid }).catch(() => undefined),
    number: async (account, question) => number({ account, ...question }),
  };
}
