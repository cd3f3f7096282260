import { categories } from '../compliance/facts';
import type { Ledger } from '../ledger/ledger';
import { FieldError } from '../kit/fieldError';
import { byModel, flag, optional, shownFor, text } from '../kit/fields';
import type { Context } from '../kit/operation';
import type { Leave, Outgoing } from '../sending/contract';

/**
 * The two inputs by which an operation sends only what the Compliance Gate has allowed. Spread into
 * `fields`.
 */
export const passFields = () => ({
  requirePass: optional(
    flag({
      label: 'Require Compliance Pass',
      description:
        'Whether to send only what the Compliance Gate has allowed a few minutes ago, unchanged since',
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
 * Lets pass only what the Compliance Gate has allowed, if that was asked for: each pass serves one
 * sending.
 * @param send names that sending; the same one may show its pass again, as a retry does
 * @returns the category of the pass, and how to give it back when nothing went out after all
 * @throws FieldError when there is no pass, or it has expired, was given for something else, or was
 * used for another sending
 */
export async function leaveByPass(
  { requirePass, pass }: { requirePass?: boolean; pass?: string },
  outgoing: Outgoing,
  { item, ledger }: Pick<Context, 'item'> & { ledger(): Promise<Ledger> },
  send: string,
  now = new Date(),
): Promise<Leave> {
  if (!requirePass) return {};
  const given = pass ?? passOf(item.json);
  if (!given) throw refused(faults.missing);
  const { verifyPass } = await import('../compliance/pass');
  const opened = await ledger();
  const key = await opened.key();
  const verdicts = categories.map((category) => ({
    category,
    verdict: verifyPass(given, { ...outgoing, category }, key, now),
  }));
  for (const { category, verdict } of verdicts) {
    if (!verdict.ok) continue;
    const { seen } = opened;
    const id = `pass ${verdict.id}`;
    if (await seen.first(id, now, rememberedSeconds, send))
      return { category, giveBack: async () => seen.forget(id, send) };
    throw refused(faults.spent);
  }
  const reasons = verdicts.map(({ verdict }) => (verdict.ok ? undefined : verdict.reason));
  throw refused(faults[reasons.find((reason) => reason !== 'changed') ?? 'changed']);
}

/** The same for those who only want to know how to give the pass back. */
export const checkPass = async (
  ...given: Parameters<typeof leaveByPass>
): Promise<Leave['giveBack']> => (await leaveByPass(...given)).giveBack;

/** Longer than any pass is good for. */
const rememberedSeconds = 86_400;

const faults = {
  missing:
    'is missing, so nothing was sent: put the Compliance Gate before this node and connect its output Allowed; items on hold get no pass',
  malformed:
    'is not one of the Compliance Gate, so nothing was sent: take it from compliance.pass of the item',
  expired:
    'has expired, so nothing was sent: let the Compliance Gate evaluate right before sending',
  spent:
    'was used for another sending, so nothing was sent: let the Compliance Gate evaluate each message or call, also one that is sent again',
  changed:
    'was given for something else, so nothing was sent: let the Compliance Gate evaluate just what is sent here, with the same account, channel, recipient, sender, text (with Further Texts), media, template with its variables, and send time, and the same ledger',
} as const;

const refused = (fault: string) =>
  new FieldError({ field: 'pass', label: 'The pass of the Compliance Gate', fault });

function passOf({ compliance }: { compliance?: unknown }): string | undefined {
  const { pass } = (compliance ?? {}) as { pass?: unknown };
  return typeof pass === 'string' ? pass : undefined;
}
