import { categories } from '../compliance/facts';
import type { Ledger } from '../ledger/ledger';
import { FieldError } from '../kit/fieldError';
import { byModel, flag, optional, shownFor, text } from '../kit/fields';
import type { Context } from '../kit/operation';
import type { Leave, Outgoing } from '../sending/contract';

/**
 * The two inputs that make an operation send only what the Compliance Gate has allowed. Spread into
 * `fields`.
 */
export const passFields = () => ({
  requirePass: optional(
    flag({
      label: 'Require Compliance Pass',
      description:
        'Whether to send only what the Compliance Gate allowed in the last few minutes, unchanged since then',
    }),
  ),
  pass: byModel(
    shownFor(
      { requirePass: [true] },
      optional(
        text({
          label: 'Pass',
          default: '={{ $json.compliance?.pass }}',
          description: 'The pass that the Compliance Gate gave for this message',
        }),
      ),
    ),
  ),
});

/**
 * If a pass is required, lets through only what the Compliance Gate has allowed. Each pass is good
 * for one send.
 * @param send identifies that send, which may use its pass again, as a retry does
 * @returns what the pass is for, and a function that gives it back when nothing went out after all
 * @throws FieldError when there is no pass, or it has expired, was given for something else, or was
 * used for another send
 */
export async function checkPass(
  { requirePass, pass }: { requirePass?: boolean; pass?: string },
  outgoing: Outgoing,
  { item, ledger }: Pick<Context, 'item'> & { ledger(): Promise<Ledger> },
  send: string,
  now = new Date(),
): Promise<Leave | undefined> {
  if (!requirePass) return undefined;
  const given = pass ?? passOf(item.json);
  if (!given) throw refused(faults.missing);
  const { verifyPass } = await import('../compliance/pass');
  const opened = await ledger();
  const key = await opened.key();
  const reasons: Array<'malformed' | 'expired' | 'changed'> = [];
  for (const category of categories) {
    const verdict = verifyPass(given, { ...outgoing, category }, key, now);
    if (!verdict.ok) {
      reasons.push(verdict.reason);
      continue;
    }
    const { seen } = opened;
    const id = `pass ${verdict.id}`;
    if (!(await seen.first(id, now, rememberedSeconds, send))) throw refused(faults.spent);
    const { topic } = verdict;
    return { category, topic, giveBack: async () => seen.forget(id, send) };
  }
  throw refused(faults[reasons.find((reason) => reason !== 'changed') ?? 'changed']);
}

/** Longer than any pass is valid. */
const rememberedSeconds = 86_400;

const faults = {
  missing:
    'is missing, so nothing was sent: put the Compliance Gate before this node and connect its output Allowed; items on hold get no pass',
  malformed:
    'was not issued by the Compliance Gate, so nothing was sent: take it from compliance.pass of the item',
  expired:
    'has expired, so nothing was sent: let the Compliance Gate evaluate right before sending',
  spent:
    'was used for another sending, so nothing was sent: let the Compliance Gate evaluate each message or call, even one that is sent again',
  changed:
    'was given for something else, so nothing was sent: let the Compliance Gate evaluate exactly what is sent here, with the same account, channel, recipient, sender, text (with Further Texts), media, template with its variables, and send time, and the same ledger',
} as const;

const refused = (fault: string) =>
  new FieldError({ field: 'pass', label: 'The pass of the Compliance Gate', fault });

function passOf({ compliance }: { compliance?: unknown }): string | undefined {
  const { pass } = (compliance ?? {}) as { pass?: unknown };
  return typeof pass === 'string' ? pass : undefined;
}
