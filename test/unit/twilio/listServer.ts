import type { Twilio } from 'twilio';

import type { AddressForms } from '../../../lib/twilio/channelAddress';
import { twilioFor } from '../../../lib/twilio/client';
import type { Clock } from '../../../lib/twilio/clock';
import { closePools } from '../../../lib/twilio/pools';
import { reconcileMessage, type LostMessage } from '../../../lib/twilio/reconcile';
import { FakeClock } from './fakeClock';
import { accountAt, accountSid, json, startServer, type TestServer } from './server';

/** A message or call in the list of a Twilio played by this file. */
export interface Entry {
  sid: string;
  /** Seconds after the reservation at which it was made; `null`: no date yet. */
  age: number | null;
  /** The same for when it went out or began; as `age` when not given. */
  out?: number | null;
  body?: string;
  to?: string;
  from?: string | null;
  service?: string;
  direction?: string;
  /** At which look it is in the list, from 1. */
  appears?: number;
  /** At which look it is gone again. */
  vanishes?: number;
}

export const recipient = '+15005550006';

/** Twilio's lists of messages and calls, and a message whose answer was lost just now. */
export class ListServer {
  entries: Entry[] = [];
  /** How far Twilio's clock is ahead of the ledger's. */
  aheadSeconds = 0;
  /** How long ago the reservation was when the look-up began. */
  ageSeconds = 0;
  /** The header Date, where it is not Twilio's time; '' for none. */
  date: ((look: number, url: string) => string | undefined) | undefined;
  /** Whether the filter by To leaves the channel away, so that it finds the mere number. */
  dropsChannels = false;
  /** Whether the filter by To finds what has a channel. */
  takesChannels = true;
  /** Whether it filters by To at all. */
  isFiltered = true;
  fault: ((look: number, url: string) => number | undefined) | undefined;
  /** How often the list was asked from its beginning with the first filter that was asked for. */
  looks = 0;
  server!: TestServer;
  client!: Twilio;
  readonly clock = new FakeClock();
  private readonly begun = this.clock.now();

  async start(): Promise<this> {
    this.server = await startServer(({ url }, response) => {
      response.sendDate = false;
      const { status = 200, body } = this.answer(url);
      const date = this.date?.(this.looks, url) ?? new Date(this.twilioNow()).toUTCString();
      json(response, status, body, date === '' ? {} : { Date: date });
    });
    this.client = await twilioFor(accountAt(this.server.origin));
    return this;
  }

  async stop(): Promise<void> {
    await closePools();
    await this.server.close();
  }

  /** For the look-up: waits cost nothing, and whoever asks this host for the time is at fault. */
  get clockThatTellsNoTime(): Clock {
    return {
      after: this.clock.after,
      now: () => {
        throw new Error('The clock of this host was read');
      },
    };
  }

  lost(changes: Partial<LostMessage> = {}): LostMessage {
    return {
      forms: [recipient],
      body: 'Hello',
      ageMilliseconds: () => this.ageSeconds * 1000 + this.clock.now() - this.begun,
      claimed: async () => await Promise.resolve(new Set<string>()),
      ...changes,
    };
  }

  async find(changes: Partial<LostMessage> = {}, waitsSeconds?: readonly number[]) {
    const options = { clock: this.clockThatTellsNoTime, waitsSeconds };
    return await this.clock.run(reconcileMessage(this.client, this.lost(changes), options));
  }

  /** To what the list was filtered, request by request. */
  get askedFor(): Array<string | null> {
    return this.server.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get('To'));
  }

  private twilioNow = () => this.clock.now() + this.aheadSeconds * 1000;

  private answer(url: string): { status?: number; body: object } {
    const { pathname, searchParams } = new URL(url, 'http://x');
    const to = searchParams.get('To');
    const page = Number(searchParams.get('Page') ?? 0);
    if (page === 0 && to === this.askedFor[0]) this.looks += 1;
    const status = this.fault?.(this.looks, url);
    if (status) return { status, body: { code: status * 100 + 3, message: 'no', status } };
    const size = Number(searchParams.get('PageSize'));
    const name = pathname.includes('Calls') ? 'calls' : 'messages';
    const shown = this.entries.filter((entry) => this.isListed(entry, to));
    const rows = shown.slice(page * size, (page + 1) * size).map((entry) => this.row(entry));
    const next = new URLSearchParams({ PageSize: String(size), Page: String(page + 1) });
    if (to !== null) next.set('To', to);
    const path = `/2010-04-01/Accounts/${accountSid}/${name === 'calls' ? 'Calls' : 'Messages'}`;
    const isLast = shown.length <= (page + 1) * size;
    return { body: { [name]: rows, next_page_uri: isLast ? null : `${path}.json?${next}` } };
  }

  private isListed(entry: Entry, to: string | null): boolean {
    const { appears = 1, vanishes = Infinity } = entry;
    const wanted = this.dropsChannels ? to?.replace(/^\w+:/, '') : to;
    const isAskedFor =
      to === null ||
      !this.isFiltered ||
      (wanted === (entry.to ?? recipient) && (this.takesChannels || !to.includes(':')));
    return isAskedFor && appears <= this.looks && this.looks < vanishes;
  }

  private row(entry: Entry): object {
    const { sid, age, out = age, body = 'Hello', to = recipient, from = null } = entry;
    const { direction = 'outbound-api', service = null } = entry;
    const reserved = this.begun - this.ageSeconds * 1000;
    const date = (seconds: number | null) =>
      seconds === null
        ? null
        : new Date(reserved + (seconds + this.aheadSeconds) * 1000)
            .toUTCString()
            .replace('GMT', '+0000');
    const dates = { date_created: date(age), date_sent: date(out), start_time: date(out) };
    return { sid, body, direction, to, from, messaging_service_sid: service, ...dates };
  }
}

/** Of WhatsApp, as `addressForms` gives them. */
export const whatsAppForms: AddressForms = [`whatsapp:${recipient}`, recipient];
