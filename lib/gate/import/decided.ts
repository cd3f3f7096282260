import type { ConsentKind } from '../../ledger/ledger';
import { FieldError } from '../../kit/fieldError';
import type { Claim, Claims, Unclear } from './statements';

/** A row that is not in the ledger, or not as a whole. */
export interface Refusal {
  fault: FieldError;
  /** It is an opt-out, or may be one. */
  isOptOut: boolean;
}

/**
 * The claims of a row that count. An opt-out wins over consent to the same, and over the user's
 * word that all rows are grants.
 *
 * @param kind what all rows are, as the user says; `undefined` where each says it
 * @param areStatements whether the list has a column of consent at all
 */
export function decided(
  { claims, unclear, undecided }: Claims,
  kind: ConsentKind | undefined,
  areStatements: boolean,
): Claim[] | Refusal {
  const revokes = claims.filter((claim) => claim.kind === 'revoke');
  if (kind === 'revoke') {
    return [{ kind, channel: undefined, purpose: undefined, date: revokes[0]?.date }];
  }
  const doubtful = unclear.find(({ mayBeOptOut }) => mayBeOptOut);
  if (doubtful && revokes.length === 0) return { fault: notKnown(doubtful), isOptOut: true };
  if (kind === 'grant' && undecided && revokes.length === 0) return contradiction();
  const said = claims.filter((claim) => claim.kind === 'grant');
  const grants: Claim[] =
    kind === 'grant' && said.length === 0
      ? [{ kind, channel: undefined, purpose: undefined }]
      : said;
  const open = grants.filter((grant) => !revokes.some((revoke) => reaches(revoke, grant)));
  const besideGrant = grants.length > 0;
  if (revokes.length + open.length > 0)
    return [...revokes.map((revoke) => ({ ...revoke, besideGrant })), ...open];
  const [first] = unclear;
  if (first) return { fault: first.isBare ? noSense(first) : notKnown(first), isOptOut: false };
  return areStatements ? [] : nothingSays();
}

const reaches = (revoke: Claim, grant: Claim): boolean =>
  (revoke.channel === undefined ||
    revoke.channel === 'any' ||
    revoke.channel === (grant.channel ?? revoke.channel)) &&
  (revoke.purpose !== 'transactional' || grant.purpose === 'transactional') &&
  (revoke.purpose !== 'marketing' || grant.purpose !== 'transactional');

const faultOf = ({ column, text }: Unclear, fault: string) =>
  new FieldError({ field: 'kind', label: column.heading, value: text, fault });

const notKnown = (cell: Unclear) =>
  faultOf(
    cell,
    'is not known: use grant or revoke, opt-in or opt-out, subscribed or unsubscribed, or choose for all rows what they are',
  );

const noSense = (cell: Unclear) =>
  faultOf(
    cell,
    'does not tell whether it means consent or an opt-out: call the column "SMS opt-in" or "SMS opt-out", or name it under Options › Columns as Opt-In or Opt-Out',
  );

const contradiction = (): Refusal => ({
  isOptOut: false,
  fault: new FieldError({
    field: 'kind',
    label: 'The row',
    fault:
      'says that consent was not given yet: leave it out, or choose Each Row Says as What the Rows Are',
  }),
});

const nothingSays = (): Refusal => ({
  isOptOut: false,
  fault: new FieldError({
    field: 'kind',
    label: 'Kind',
    fault:
      'is empty: use grant or revoke in a column that is called so, or choose for all rows what they are',
  }),
});
