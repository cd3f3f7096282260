import type { Context, Effects, Routes } from '../../context';
import { page2010 } from '../../paging';
import type { Wire } from '../../state/table';
import { usageOf } from '../../usage/usage';
import type { DayOfUsage } from '../../usage/dayOfUsage';

const base = '/2010-04-01/Accounts/{AccountSid}/Usage/Records';

const DAY_MS = 86_400_000;

const day = (timeMs: number) => new Date(timeMs).toISOString().slice(0, 10);

const lastDayOfMonth = (month: string) =>
  day(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));

interface Range {
  start: string;
  end: string;
}

/**
 * The ranges that a day falls into, by the last part of the address; the whole time without one.
 */
const ranges: Record<string, (of: string, todayMs: number) => Range | undefined> = {
  Daily: (of) => ({ start: of, end: of }),
  Monthly: (of) => ({ start: `${of.slice(0, 7)}-01`, end: lastDayOfMonth(of) }),
  Yearly: (of) => ({ start: `${of.slice(0, 4)}-01-01`, end: `${of.slice(0, 4)}-12-31` }),
  Today: (of, todayMs) => (of === day(todayMs) ? { start: of, end: of } : undefined),
  Yesterday: (of, todayMs) => (of === day(todayMs - DAY_MS) ? { start: of, end: of } : undefined),
  ThisMonth: (of, todayMs) =>
    of.slice(0, 7) === day(todayMs).slice(0, 7)
      ? { start: `${of.slice(0, 7)}-01`, end: day(todayMs) }
      : undefined,
  LastMonth: (of, todayMs) => {
    const month = day(Date.parse(`${day(todayMs).slice(0, 7)}-01`) - DAY_MS).slice(0, 7);
    return of.slice(0, 7) === month
      ? { start: `${month}-01`, end: lastDayOfMonth(month) }
      : undefined;
  },
};

const units: [RegExp, string, string][] = [
  [/^(sms|mms)/, 'messages', 'segments'],
  [/^calls/, 'calls', 'minutes'],
  [/^totalprice$/, '', 'usd'],
];

function toWire(
  { account, world }: Context,
  { category, count, price, start, end }: DayOfUsage & Range,
): Wire {
  const [, countUnit = '', usageUnit = ''] =
    units.find(([pattern]) => pattern.test(category)) ?? [];
  const usage = category === 'totalprice' ? price.toFixed(5) : String(count);
  const root = `/2010-04-01/Accounts/${account.sid}/Usage/Records`;
  const uri = (part: string) => `${root}${part}.json?Category=${category}`;
  return {
    account_sid: account.sid,
    api_version: '2010-04-01',
    as_of: new Date(world.now()).toISOString().replace(/\.\d+Z/, '+00:00'),
    category,
    count: String(count),
    count_unit: countUnit,
    description: category,
    end_date: end,
    price: price.toFixed(5),
    price_unit: 'usd',
    start_date: start,
    subresource_uris: Object.fromEntries(
      [
        ['all_time', 'AllTime'],
        ['daily', 'Daily'],
        ['last_month', 'LastMonth'],
        ['monthly', 'Monthly'],
        ['this_month', 'ThisMonth'],
        ['today', 'Today'],
        ['yearly', 'Yearly'],
        ['yesterday', 'Yesterday'],
      ].map(([name, part]) => [name, uri(`/${part}`)]),
    ),
    uri: `${uri('')}&StartDate=${start}&EndDate=${end}`,
    usage,
    usage_unit: usageUnit,
  };
}

interface Filters {
  Category?: string;
  StartDate?: string;
  EndDate?: string;
  IncludeSubaccounts?: boolean;
}

/** `2026-01-31`, or `-30days` and the like as Twilio takes them. */
const toDay = (text: string, todayMs: number) => {
  const offset = /^([+-]\d+)days$/.exec(text)?.[1];
  return offset === undefined ? text.slice(0, 10) : day(todayMs + Number(offset) * DAY_MS);
};

function records(context: Context, period: string | undefined): Wire[] {
  const { world, account, query } = context;
  const { Category, StartDate, EndDate, IncludeSubaccounts = true } = query as Filters;
  const todayMs = world.now();
  const from = StartDate === undefined ? '' : toDay(StartDate, todayMs);
  const until = EndDate === undefined ? '9999' : toDay(EndDate, todayMs);
  const accounts = IncludeSubaccounts ? world.accounts.family(account) : [account];
  const used = accounts
    .flatMap(usageOf)
    .filter(
      ({ category, day: on }) => (!Category || category === Category) && on >= from && on <= until,
    );
  const whole = {
    start: from || (used[0]?.day ?? day(todayMs)),
    end: EndDate === undefined ? day(todayMs) : until,
  };
  const rangeOf = ranges[period ?? ''] ?? (() => whole);
  const sums = new Map<string, DayOfUsage & Range>();
  for (const entry of used) {
    const range = rangeOf(entry.day, todayMs);
    if (!range) continue;
    const key = `${range.start} ${entry.category}`;
    const sum = sums.get(key) ?? { ...entry, ...range, count: 0, price: 0 };
    sums.set(key, { ...sum, count: sum.count + entry.count, price: sum.price + entry.price });
  }
  return [...sums.values()].map((sum) => toWire(context, sum));
}

const list = (period?: string) => (context: Context) => {
  const rows = records(context, period);
  return { status: 200, body: page2010(context, 'usage_records', rows, (row) => row) };
};

export const usageRecords: Routes = {
  [`GET ${base}.json`]: list(),
  [`GET ${base}/AllTime.json`]: list(),
  ...Object.fromEntries(
    Object.keys(ranges).map((period) => [`GET ${base}/${period}.json`, list(period)]),
  ),
};

export const usageTriggers: Effects = {
  'POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json': ({ body }, trigger) =>
    Object.assign(trigger, {
      callback_method: body.CallbackMethod ?? 'POST',
      current_value: '0',
      date_fired: null,
      friendly_name: body.FriendlyName ?? null,
      recurring: body.Recurring ?? null,
      trigger_by: body.TriggerBy ?? 'usage',
      usage_record_uri: String(trigger.usage_record_uri).replace(
        /Category=.*/,
        `Category=${body.UsageCategory}`,
      ),
    }),
};
