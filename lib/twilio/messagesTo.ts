import type { Twilio } from 'twilio';
import type { MessageInstance, MessagePage } from 'twilio/lib/rest/api/v2010/account/message';

const pageSize = 50;
const maxPages = 40;
/** Twilio's dates have whole seconds, and so has the Date header by which the clocks are compared. */
const toleranceMilliseconds = 3_000;
const toleranceWithoutDateMilliseconds = 60_000;

/**
 * Messages to an address that were made since a time of our clock, newest first. Asks by To only: a message of a
 * messaging service may have no From yet, and a queued one no date. One without a date counts as made since.
 * @returns `undefined` when there are too many to read
 */
export async function messagesTo(
  client: Twilio, to: string, since: Date, now: () => number,
): Promise<MessageInstance[] | undefined> {
  const { body: first, headers } = await client.messages.pageWithHttpInfo({ to, pageSize });
  const from = since.getTime() + clockDifference(headers.date, now());
  const isBefore = ({ dateCreated }: MessageInstance) => dateCreated instanceof Date && dateCreated.getTime() < from;
  const messages: MessageInstance[] = [];
  let page: MessagePage | undefined = first;
  for (let count = 1; page; count++) {
    messages.push(...page.instances.filter((message) => !isBefore(message)));
    if (page.instances.some(isBefore)) break;
    if (count === maxPages) return undefined;
    page = (await page.nextPage()) as MessagePage | undefined;
  }
  return messages;
}

/** How far Twilio's clock is ahead of ours, less what it cannot tell. */
function clockDifference(date: string | undefined, now: number): number {
  const theirs = Date.parse(date ?? '');
  return Number.isNaN(theirs) ? -toleranceWithoutDateMilliseconds : theirs - now - toleranceMilliseconds;
}
