import type { Senders } from './limitedSender';
import { activeRows, type RowKind, type RowsOf } from './activeRows';
import { effectiveCategory, type CategoryJudgement } from './category';
import { consentState, type ConsentQuestion, type ConsentState } from './consentState';
import { houseOf, type House } from './content/house';
import { messageTextOf, type MessageText } from './content/messageText';
import { judgementOf, type ContentJudgement } from './content/verdict/verdict';
import { channelGroup, type Category, type ChannelGroup, type Facts } from './facts';
import type { Jurisdiction } from './jurisdiction';
import { jurisdictionsOf } from './jurisdictionsOf';
import type { PackValues } from './packValues';
import { placeOf, type Place } from './place/place';
import { localTime } from './time/localTime';

export interface NotEvaluated {
  ruleId: string;
  missingInput: readonly string[];
  required: boolean;
}

/** What the rules look at: the facts and what follows from them, each worked out at most once. */
export class Context {
  readonly place: Place;
  readonly text: MessageText;
  readonly group: ChannelGroup;
  /** The day on the recipient's calendar; UTC where no zone is known. */
  private readonly day: number;
  readonly declared: CategoryJudgement;
  /** Effective category. */
  readonly category: Category;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Rules that could not be evaluated so far. */
  readonly notEvaluated: NotEvaluated[] = [];
  private knownJudgement: ContentJudgement | undefined;
  private knownConsent: { state: ConsentState | undefined } | undefined;
  private knownHouse: House | undefined;

  /**
   * @param at      the instant that the message would go out: now, or the later time it is
   * scheduled for
   * @param earlier context of the same facts at another instant, whose place and text are reused
   */
  constructor(
    readonly facts: Facts,
    readonly at: Date,
    readonly rulePack: PackValues,
    earlier?: Context,
  ) {
    this.place = earlier?.place ?? placeOf(facts.recipient);
    this.day = localTime(at.getTime(), this.place.zones[0] ?? 'UTC').day;
    this.text = earlier?.text ?? messageTextOf(facts.message);
    this.declared = earlier?.declared ?? effectiveCategory(facts.message, this.text, facts.policy);
    this.category = this.declared.effective;
    this.group = channelGroup(facts.message.channel);
    this.jurisdictions = jurisdictionsOf(this.place, rulePack.jurisdictions);
  }

  get house(): House {
    return (this.knownHouse ??= houseOf(this.facts.policy));
  }

  /** What a limited consent may name. */
  get senders(): Senders {
    const { from, messagingServiceSid, pools } = this.facts.sender;
    return { from, messagingServiceSid, brand: this.facts.policy.brand, pools };
  }

  /** Does the law let an opt-out on any channel end this message? */
  private get reachesAllByLaw(): boolean {
    const isRecorded = this.facts.message.artificialVoice !== false;
    return this.rows('revocation').some(({ rows }) =>
      rows.some(
        ({ ends, recordedOnly }) =>
          (ends === 'all' || this.category === 'marketing') && (!recordedOnly || isRecorded),
      ),
    );
  }

  /** For which message consent is asked. */
  get consentQuestion(): ConsentQuestion {
    return {
      channel: this.facts.message.channel,
      category: this.category,
      senders: this.senders,
      at: this.at,
      optOutScope: this.reachesAllByLaw ? 'all' : (this.facts.policy.optOutScope ?? 'all'),
    };
  }

  /** `undefined` when neither item nor ledger says anything. */
  get consent(): ConsentState | undefined {
    this.knownConsent ??= { state: consentState(this.facts.consent, this.consentQuestion) };
    return this.knownConsent.state;
  }

  /** What classifiers and persons say of this text. */
  get judgement(): ContentJudgement {
    return (this.knownJudgement ??= judgementOf(
      this.facts.message.contentVerdicts ?? [],
      this.text.body,
      this.at,
    ));
  }

  /**
   * Rows of one kind that are in force on the day and channel, by jurisdiction; a jurisdiction
   * without any has an empty list.
   */
  rows<K extends RowKind>(kind: K): ReadonlyArray<RowsOf<K>> {
    return activeRows(this.jurisdictions, kind, this.group, this.day);
  }

  /** Do the rules of one of these countries or states (`US`, `US-LA`) apply? */
  under(...codes: readonly string[]): boolean {
    for (const { code } of this.jurisdictions) if (codes.includes(code)) return true;
    return false;
  }

  /**
   * Has the house had the unverified values of this country checked? `EU` and `ZZ` stand for the
   * recipient's own countries.
   */
  isVerified(code: string): boolean {
    const asked = code === 'ZZ' || code === 'EU' ? this.place.countries : [code];
    return (
      asked.length > 0 &&
      asked.every((country) => this.facts.policy.verifiedCountries?.includes(country) === true)
    );
  }
}
