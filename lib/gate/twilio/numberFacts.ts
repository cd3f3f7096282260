import type { Twilio } from 'twilio';
import type { RecipientFacts } from '../../compliance/facts';

export interface NumberQuestion {
  number: string;
  lineType: boolean;
  /** When the person agreed; asks whether the number has changed hands since. */
  reassignedSince: Date | undefined;
}

/**
 * What Twilio Lookup knows about a number (Lookup v2, data packages); each package costs money per
 * number.
 */
export async function numberFactsOf(
  twilio: Twilio,
  { number, lineType, reassignedSince }: NumberQuestion,
  now: Date,
): Promise<Pick<RecipientFacts, 'lineType' | 'reassigned'>> {
  const fields = [
    ...(lineType ? ['line_type_intelligence'] : []),
    ...(reassignedSince ? ['reassigned_number'] : []),
  ];
  const answer = await twilio.lookups.v2.phoneNumbers(number).fetch({
    fields: fields.join(','),
    ...(reassignedSince && {
      lastVerifiedDate: reassignedSince.toISOString().slice(0, 10).replaceAll('-', ''),
    }),
  });
  const reassigned = reassignedIn(answer.reassignedNumber?.isNumberReassigned);
  const type = answer.lineTypeIntelligence?.type;
  return {
    ...(type && { lineType: type }),
    ...(reassigned && { reassigned: { answer: reassigned, checkedAt: now } }),
  };
}

/** `undefined` if the package failed; otherwise Twilio says yes, no or "no data available". */
function reassignedIn(word: string | null | undefined): 'yes' | 'no' | 'no data' | undefined {
  if (!word) return undefined;
  return word === 'yes' || word === 'no' ? word : 'no data';
}
