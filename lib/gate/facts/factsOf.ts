import type { Facts } from '../../compliance/facts';
import type { Account } from '../../twilio/accounts';
import { verdictsFrom } from '../../compliance/content/verdict/shapes';
import { bareSender } from '../../sending/senders';
import { lookedUpFacts } from './lookedUpFacts';
import { ledgerFacts } from './ledgerFacts';
import type { GateInput } from '../fields/messageFields';
import type { GateContext } from '../gateContext';
import { wholeText } from '../wholeText';
import { withApprovals } from './approvedText';
import { policyOf } from './policy';

/**
 * Everything that is known for a decision: from the item, then the ledger, then Twilio. What is not
 * known stays undefined.
 */
export async function factsOf(
  input: GateInput,
  account: Account,
  context: GateContext,
  now = new Date(),
): Promise<Facts> {
  const given: Facts = {
    now,
    account: { sid: account.accountSid, name: account.name },
    message: messageOf(input),
    recipient: recipientOf(input, now),
    sender: { ...senderOf(input, account), ...registrationOf(input) },
    consent: { item: consentOf(input) },
    ...lastInboundOf(input, now),
    queueSeconds: input.messageFacts.queueSeconds,
    batch: { size: context.batchSize },
    tzDataVersion: process.versions.tz,
    policy: policyOf(input),
  };
  const [message, fromLedger] = await Promise.all([
    withApprovals(given.message, account, context),
    ledgerFacts(given, account, context),
  ]);
  const known = { ...given, message, ...fromLedger };
  return { ...known, ...(await lookedUpFacts(known, input, account, context.twilio)) };
}

function messageOf({
  channel,
  category,
  message,
  furtherTexts,
  contentSid,
  contentVariables,
  mediaUrls,
  sendAt,
  messageFacts,
}: GateInput): Facts['message'] {
  const { language, topic, first, artificialVoice, debtCollection, ageGate, ...more } =
    messageFacts;
  const { contentVerdict, generated } = more;
  const { templateApproval, templateCategory, confirmsRevocationAt, confirmationsSent } = more;
  return {
    channel,
    category,
    body: wholeText(message, furtherTexts),
    mediaUrls,
    contentSid: contentSid?.value,
    contentVariables:
      contentSid && contentVariables && Object.keys(contentVariables).length > 0
        ? contentVariables
        : undefined,
    sendAt,
    language,
    topic,
    first,
    artificialVoice,
    debtCollection,
    ageGate,
    generated,
    ...(contentVerdict?.length && { contentVerdicts: verdictsFrom(contentVerdict) }),
    ...(templateApproval && {
      template: { approval: templateApproval, category: templateCategory },
    }),
    ...(confirmsRevocationAt && {
      confirmsRevocation: { revokedAt: confirmsRevocationAt, sentBefore: confirmationsSent ?? 0 },
    }),
  };
}

/**
 * A register's favourable answer counts only if the time that it was given is known; an
 * unfavourable one always counts.
 */
function recipientOf({ to, recipientFacts }: GateInput, now: Date): Facts['recipient'] {
  const {
    timeZone,
    postcode,
    region,
    country,
    lineType,
    litigator,
    whatsappMarketing,
    whatsappLimitedAt,
  } = recipientFacts;
  const { reassigned, reassignedCheckedAt, doNotCallListed, doNotCallExempt, doNotCallCheckedAt } =
    recipientFacts;
  return {
    number: to,
    timeZone,
    postcode,
    region,
    country,
    lineType,
    litigator,
    whatsappMarketing,
    whatsappLimitedAt,
    ...(reassigned &&
      (reassignedCheckedAt || reassigned === 'yes') && {
        reassigned: { answer: reassigned, checkedAt: reassignedCheckedAt ?? now },
      }),
    ...(doNotCallListed !== undefined &&
      (doNotCallCheckedAt || doNotCallListed) && {
        doNotCall: {
          listed: doNotCallListed,
          exempt: doNotCallExempt,
          checkedAt: doNotCallCheckedAt ?? now,
        },
      }),
  };
}

/** An impossible sender is for the rules to judge; without any, the fact is unknown. */
function senderOf(
  { channel, senderType, from, messagingServiceSid }: GateInput,
  account: Account,
): Facts['sender'] {
  if (senderType === 'phoneNumber') return from ? { from: bareSender(from.value, account) } : {};
  if (senderType === 'messagingService') return { messagingServiceSid: messagingServiceSid?.value };
  if (account.messagingServiceSid && channel !== 'voice')
    return { messagingServiceSid: account.messagingServiceSid };
  return account.defaultFrom ? { from: bareSender(account.defaultFrom, account) } : {};
}

function registrationOf({
  senderFacts: { registration, registrationKind, ...same },
}: GateInput): Partial<Facts['sender']> {
  return {
    ...same,
    ...(registration && { registration: { status: registration, kind: registrationKind } }),
  };
}

const consentOf = ({ consent: { status, ...same } }: GateInput): Facts['consent']['item'] =>
  status && { status, ...same };

function lastInboundOf({ recipientFacts }: GateInput, now: Date): Partial<Facts> {
  const { lastInboundAt, lastInboundText, lastInboundOptOutType } = recipientFacts;
  return {
    lastInboundAt,
    ...(lastInboundText !== undefined && {
      lastInbound: {
        text: lastInboundText,
        optOutType: lastInboundOptOutType,
        at: lastInboundAt ?? now,
      },
    }),
  };
}
