import type { IExecuteFunctions } from 'n8n-workflow';
import { topicMark } from '../../compliance/topic';
import { lazy } from '../../kit/memo';
import type { Ledger } from '../../ledger/ledger';
import type { Through } from '../../twilio/client';
import type { Account } from '../../twilio/accounts';
import type { InputOf } from '../../kit/field';
import type { Leave, Outgoing } from '../../sending/contract';
import { Chunks } from '../chunks';
import type { GateInput } from '../fields/messageFields';
import { evaluateAndRecord } from '../evaluateAndRecord';
import { gateContext } from '../gateContext';
import { RefusedError } from '../refusedError';
import type { inLineFields } from './inLineFields';

export type InLineInput = Partial<InputOf<ReturnType<typeof inLineFields>>>;

interface InLineGate {
  /**
   * Decides about what is about to go out, and records the decision in the audit trail.
   * @throws RefusedError unless it may go out now, or it is a dry run
   */
  decide(input: InLineInput, outgoing: Outgoing, account: Account): Promise<Leave>;
}

/**
 * The Compliance Gate inside an operation that sends. One for all items of a run; opens the ledger
 * on first use.
 */
export function inLineGate(
  n8n: IExecuteFunctions,
  ledger: () => Promise<Ledger>,
  through: Through,
): InLineGate {
  const context = lazy(async () => gateContext(n8n, await ledger(), new Chunks(), through));
  return {
    async decide(input, outgoing, account) {
      const gate = await context();
      const decision = await evaluateAndRecord(gateInputOf(input, outgoing), account, gate);
      if (decision.decision !== 'allow' && decision.mode !== 'dryRun')
        throw new RefusedError(decision);
      const topic = topicMark(input.messageFacts?.topic, gate.key);
      return { decision, ...(topic && { topic }) };
    },
  };
}

/** The form of the gate's own node, filled in with what will really go out. */
function gateInputOf(input: InLineInput, outgoing: Outgoing): GateInput {
  const {
    channel,
    recipient,
    from,
    messagingServiceSid,
    text,
    mediaUrls,
    contentSid,
    contentVariables,
    sendAt,
  } = outgoing;
  return {
    channel,
    to: recipient,
    senderType: messagingServiceSid ? 'messagingService' : 'phoneNumber',
    from: chosen(from),
    messagingServiceSid: chosen(messagingServiceSid),
    category: input.category!,
    message: text,
    furtherTexts: [],
    contentSid: chosen(contentSid),
    contentVariables:
      typeof contentVariables === 'string'
        ? (JSON.parse(contentVariables) as Record<string, string>)
        : contentVariables,
    mediaUrls: mediaUrls && [...mediaUrls],
    sendAt,
    recipientFacts: input.recipientFacts ?? {},
    consent: input.consent ?? {},
    senderFacts: input.senderFacts ?? {},
    messageFacts: input.messageFacts ?? {},
    lookups: input.lookups ?? {},
    houseRules: input.houseRules ?? {},
    override: input.override ?? {},
  };
}

const chosen = (value: string | undefined) =>
  value === undefined ? undefined : { mode: '', value };
