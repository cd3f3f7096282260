/** A kind of line with figures. */
interface Line {
  /** When it is written, in a sentence for people. */
  when: string;
  /** Whether it has the sums of a minute; the others are written at once. */
  isCounted: boolean;
  /** Each key, and what its value is. */
  keys: Readonly<Record<string, string>>;
}

const outcomes = {
  sent: 'went out',
  found: 'were found at Twilio after their answer was lost',
  repeat: 'went out before',
  differs: 'went out before with another text',
  busy: 'are being sent by another execution',
  unknown: 'may have gone out, and were not sent again',
  refused: 'were refused by the Compliance Gate',
  failed: 'failed',
  unrecorded: 'went out but could not be noted in the ledger',
};

/**
 * All lines with figures in n8n's log, for whatever collects it. A value is a count, a word of ours
 * or a name that the author gave: never a number, a text or a secret.
 */
export const lines = {
  sends: {
    when: 'something was to be sent',
    isCounted: true,
    keys: outcomes,
  },
  sending: {
    when: 'A list is long: after every thousand items, at its end if it had a thousand or more, and when it was stopped',
    isCounted: false,
    keys: {
      node: 'name of the node',
      total: 'items of the list',
      ...outcomes,
      reasons: 'the five most frequent reasons of failures, by error code, field or HTTP status',
      left: 'have not been begun',
    },
  },
  decisions: {
    when: 'the Compliance Gate has decided, in its own node or within one that sends',
    isCounted: true,
    keys: { allow: 'allowed', hold: 'held', block: 'blocked', dryRun: 'of these, in a dry run' },
  },
  webhooks: {
    when: 'a Twilio Ops Trigger was called',
    isCounted: true,
    keys: {
      taken: 'genuine and new',
      repeated: 'delivered before',
      malformed: 'refused (403): no signature of the right form, or too large',
      forged: 'refused (403): signed by no account that the trigger serves',
      unchecked: '503: could not be checked, as without the credential',
      unkept: '503: an opt-out or opt-in could not be kept',
      failed: '500: could not be worked with',
      unanswered: '500: the answer could not be made; the workflow has started',
      late: 'the workflow did not answer in time; the fallback was sent',
    },
  },
  waits: {
    when: 'executions began to wait, or ended it',
    isCounted: true,
    keys: {
      begun: 'have begun to wait',
      told: 'were told, and went on',
      onPage: 'went on by the page of an approval',
      over: 'had ended before they could be told',
      expired: 'had timed out, found when the ledger is pruned',
    },
  },
  spool: {
    when: "opt-outs and opt-ins were put on this host's disk or taken from it",
    isCounted: true,
    keys: {
      kept: 'were put on the disk',
      takenIn: 'were taken from it into the ledger',
      unreadable: 'lines are no opt-outs or opt-ins, and were put aside',
    },
  },
  ledger: {
    when: 'The ledger has stopped answering, however long it was waited for, or answers again; once a minute at most',
    isCounted: false,
    keys: { state: '`away` or `back`', seconds: 'for how long it was away' },
  },
  pruned: {
    when: 'Rows have been deleted since their time was up',
    isCounted: false,
    keys: {
      approvals: 'rows of that table',
      decisions: 'rows of that table',
      inbound: 'rows of that table',
      owners: 'rows of that table',
      seen: 'rows of that table',
      sends: 'rows of that table',
      turns: 'rows of that table',
      waits: 'rows of that table',
      seconds: 'for how long it took',
    },
  },
  gap: {
    when: 'What was written while nobody listened has been read from Twilio',
    isCounted: false,
    keys: {
      account: 'its name in the credential',
      recorded: 'opt-outs and opt-ins that were new to the ledger',
      complete: '`yes`, or `no` where it goes on later',
    },
  },
} as const satisfies Record<string, Line>;
