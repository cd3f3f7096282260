import { rfc2822 } from '../dates';
import type { Account } from '../state/account';
import type { Table, Wire } from '../state/table';
import type { StoredFile } from '../storage/storedFile';
import type { World } from '../world';

/** Media of a message as Twilio's answers show them. */
export const mediaOf = (account: Account, messageSid: string): Table<Wire> =>
  account.table(`api/2010-04-01/Accounts/${account.sid}/Messages/${messageSid}/Media`);

/** Keeps a medium of a message; returns its address without extension, where its bytes are. */
export function addMedium(
  world: World,
  account: Account,
  messageSid: string,
  file: StoredFile,
): string {
  const sid = world.newSid('ME');
  const now = rfc2822(world.now());
  const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${messageSid}/Media/${sid}`;
  mediaOf(account, messageSid).add(sid, {
    account_sid: account.sid,
    content_type: file.contentType,
    date_created: now,
    date_updated: now,
    parent_sid: messageSid,
    sid,
    uri: `${uri}.json`,
  });
  account.files.set(sid, file);
  return `https://api.twilio.com${uri}`;
}
