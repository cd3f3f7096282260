/**
 * The states of a send and the transitions between them. This is the only place that defines them:
 * both drivers' statements are made from this table, and the exhaustive check of `lib/sending`
 * walks it.
 *
 * `reserved`: somebody is about to send it; `accepted`: Twilio took it; `rejected`: Twilio refused
 * it, so its key is free again; `unknown`: the answer was lost and what became of it could not be
 * found out.
 */
export type SendState = 'reserved' | 'accepted' | 'rejected' | 'unknown';

/**
 * Who may make a transition: anybody, the reservation's holder, or whoever read it and takes over.
 */
export type Actor = 'anybody' | 'holder' | 'successor';

interface Transition {
  /** `null` stands for no row. */
  readonly from: ReadonlyArray<SendState | null>;
  readonly to: SendState | null;
  readonly by: Actor;
}

export const transitions = {
  /** The key is free: nobody had it, or Twilio refused what was sent with it. */
  reserve: { from: [null, 'rejected'], to: 'reserved', by: 'anybody' },
  /** Still ours, right before the request. */
  confirm: { from: ['reserved'], to: 'reserved', by: 'holder' },
  /** Certainly nothing went out. */
  free: { from: ['reserved'], to: null, by: 'holder' },
  /**
   * Twilio took it. Whoever knows that may record it, also where it was freed meanwhile: what went
   * out is never taken back.
   */
  accept: { from: [null, 'reserved', 'unknown', 'rejected'], to: 'accepted', by: 'anybody' },
  reject: { from: ['reserved'], to: 'rejected', by: 'holder' },
  lose: { from: ['reserved'], to: 'unknown', by: 'holder' },
  /** Its holder is gone, or its outcome unknown: it is looked up before anything is sent. */
  takeOver: { from: ['reserved', 'unknown'], to: 'reserved', by: 'successor' },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;

/** The transition that settles a send in this state. */
export const settling = {
  accepted: 'accept',
  rejected: 'reject',
  unknown: 'lose',
} as const satisfies Record<Exclude<SendState, 'reserved'>, TransitionName>;

/** Whether somebody may make a transition, given whether they are the holder. */
export const mayTake = (
  name: TransitionName,
  state: SendState | null,
  isHolder: boolean,
): boolean => {
  const { from, by }: Transition = transitions[name];
  return from.includes(state) && (by !== 'holder' || isHolder);
};

/** The states that a transition starts from, as a list for SQL's `IN`. */
export const fromStates = (name: TransitionName): string =>
  transitions[name].from.flatMap((state) => (state === null ? [] : [`'${state}'`])).join(', ');
