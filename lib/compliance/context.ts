import { consentState, type ConsentState } from './consentState';
import type { Category, Facts } from './facts';
import { channelGroup, type ChannelGroup, type Jurisdiction } from './jurisdiction';
import { activeRows, type RowKind, type RowsOf } from './activeRows';
import { jurisdictionsOf, type JurisdictionTable } from './jurisdictionsOf';
import { placeOf, type Place } from './place/place';
import { effectiveCategory, type CategoryJudgement } from './category';
import { textOf, type MessageText } from './content/messageText';
import type { Pack } from './evaluateAt';

/** What the rules look at: the facts and what follows from them, each worked out at most once. */
export interface Context {
  readonly facts: Facts;
  /** The instant that the message would go out: now, or the later time it is scheduled for. */
  readonly at: Date;
  readonly place: Place;
  readonly group: ChannelGroup;
  readonly declared: CategoryJudgement;
  /** Effective category. */
  readonly category: Category;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Sender, messaging service and brand: what a limited consent may name. */
  readonly senders: readonly string[];
  /** `undefined` when neither item nor ledger says anything. */
  readonly consent: ConsentState | undefined;
  readonly text: MessageText;
  /** Rows of one kind that are in force on the day and channel, by jurisdiction; a jurisdiction without any comes with an empty list. */
  rows<K extends RowKind>(kind: K): ReadonlyArray<RowsOf<K>>;
  /** Do the rules of this country or state (`US`, `US-LA`) apply? */
  under(...codes: readonly string[]): boolean;
  /** Has the house had the unverified values of this country checked? */
  isVerified(country: string): boolean;
  /** Rules that could not be evaluated so far. */
  readonly notEvaluated: ReadonlyArray<{ ruleId: string; missingInput: string[]; required: boolean }>;
  readonly rulePack: Pick<Pack, 'asOf' | 'tzDataVersion'>;
}

type Parts = Pick<Context, 'facts' | 'at' | 'notEvaluated' | 'rulePack'> & { table: JurisdictionTable; place?: Place; text?: MessageText };

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Makes the context of one evaluation; `place` and `text` may be handed over from an earlier one of the same facts. */
export const contextOf = ({ facts, at, notEvaluated, rulePack, table, ...earlier }: Parts): Context => {
  const place = earlier.place ?? placeOf(facts.recipient);
  const text = earlier.text ?? textOf(facts.message);
  const declared = effectiveCategory(facts.message.category, text);
  const jurisdictions = jurisdictionsOf(place, table);
  const group = channelGroup(facts.message.channel);
  const { from, messagingServiceSid } = facts.sender;
  const senders = [from, messagingServiceSid, facts.policy.brand].filter((sender) => sender !== undefined);
  const consent = once(() =>
    consentState(facts.consent, {
      channel: facts.message.channel,
      category: declared.effective,
      senders,
      at,
      optOutScope: facts.policy.optOutScope ?? 'channel',
    }),
  );
  return {
    facts,
    at,
    place,
    group,
    declared,
    category: declared.effective,
    jurisdictions,
    senders,
    get consent() {
      return consent();
    },
    text,
    rows: (kind) => activeRows(jurisdictions, kind, group, at),
    under: (...codes) => jurisdictions.some(({ code }) => codes.includes(code)),
    isVerified: (country) => {
      const asked = country === 'ZZ' || country === 'EU' ? place.countries : [country];
      return asked.length > 0 && asked.every((one) => facts.policy.verifiedCountries?.includes(one) === true);
    },
    notEvaluated,
    rulePack,
  };
};

