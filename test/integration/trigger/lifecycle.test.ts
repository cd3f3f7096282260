import {
  MESSAGING_SERVICE,
  NUMBERS,
  PRODUCTION,
  STAGING_NUMBER,
} from '../../../sandbox/twilio/seed';
import { stage } from './stage';

const appA = 'https://ann:secret@app-a.example.com/sms?token=secret';
const { sid } = NUMBERS.first;
const takeOver = { phoneNumbers: [sid], options: { takeOver: true } };

let set: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => (set = await stage()));
afterEach(async () => {
  expect(set.simulator.violations).toEqual([]);
  await set.close();
});

const answeredByA = () => Object.assign(set.number(sid), { sms_url: appA, sms_method: 'GET' });
const smsUrl = () => set.number(sid).sms_url;
const rows = async () => set.ledger.registrations.find({});

describe('a number that app A answers', () => {
  it('has its URL again after test listening, publishing, renaming, stopping and unpublishing', async () => {
    answeredByA();
    const trigger = set.trigger({ parameters: takeOver });
    await trigger.activate('test');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('test'));
    await trigger.activate('production');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('production'));
    await trigger.deactivate('production');
    trigger.change({ node: 'Renamed' });
    await trigger.activate('production');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('production'));
    await trigger.deactivate('test');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('production'));
    await trigger.deactivate('production');
    expect(set.number(sid)).toMatchObject({ sms_url: appA, sms_method: 'GET' });
    expect(await rows()).toEqual([]);
  });

  it('has it again in every other order of publishing and listening', async () => {
    const steps = [
      'activate test',
      'activate production',
      'deactivate test',
      'deactivate production',
    ] as const;
    for (const order of permutations(steps)) {
      answeredByA();
      const trigger = set.trigger({ parameters: takeOver });
      // Each of the two begins before it ends.
      if (order.indexOf('activate test') > order.indexOf('deactivate test')) continue;
      if (order.indexOf('activate production') > order.indexOf('deactivate production')) continue;
      for (const step of order) {
        const [verb, mode] = step.split(' ') as ['activate' | 'deactivate', 'test' | 'production'];
        await trigger[verb](mode);
      }
      expect({ order, url: smsUrl(), rows: await rows() }).toEqual({ order, url: appA, rows: [] });
    }
  });

  it('goes back to the published workflow when test listening ends', async () => {
    answeredByA();
    const trigger = set.trigger({ parameters: takeOver });
    await trigger.activate('production');
    await trigger.activate('test');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('test'));
    await trigger.deactivate('test');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('production'));
  });

  it('is not taken unasked; the error names number and app, without the secret in the URL', async () => {
    answeredByA();
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    const failure = await trigger
      .activate('production')
      .catch((error: Error & { description: string }) => error);
    expect(failure).toMatchObject({
      message:
        'Already answered by others: +12025550101 (incoming messages) by https://app-a.example.com/sms.',
      description: expect.stringContaining('Take Over'),
    });
    expect(smsUrl()).toBe(appA);
    expect(await rows()).toEqual([]);
    await trigger.deactivate('production');
    expect(smsUrl()).toBe(appA);
  });

  it('is left alone when A has taken it back', async () => {
    answeredByA();
    const trigger = set.trigger({ parameters: takeOver });
    await trigger.activate('production');
    set.number(sid).sms_url = 'https://app-a.example.com/new';
    await trigger.deactivate('production');
    expect(smsUrl()).toBe('https://app-a.example.com/new');
  });

  it('survives an n8n that was killed while it listened', async () => {
    answeredByA();
    const trigger = set.trigger({ parameters: takeOver });
    await trigger.activate('production');
    await trigger.activate('test');
    // n8n 1.x registers anew at each start.
    await trigger.activate('production');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('production'));
    await trigger.deactivate('production');
    expect(smsUrl()).toBe(appA);
  });

  it('goes back to A when two triggers have taken it over from each other, in either order', async () => {
    for (const order of [
      ['first', 'second'],
      ['second', 'first'],
    ] as const) {
      answeredByA();
      const triggers = {
        first: set.trigger({ parameters: takeOver, workflowId: 'first' }),
        second: set.trigger({ parameters: takeOver, workflowId: 'second' }),
      };
      await triggers.first.activate('production');
      await triggers.second.activate('production');
      expect(smsUrl()).toBe(triggers.second.urlAtTwilio('production'));
      for (const name of order) await triggers[name].deactivate('production');
      expect(smsUrl()).toBe(appA);
    }
  });
});

describe('registering', () => {
  it('says whether the trigger takes webhooks of any account, also when that changes', async () => {
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    const fields = async () =>
      (await rows()).filter(({ resource }) => resource === '').map(({ field }) => field);
    await trigger.activate('production');
    expect(await fields()).toEqual(['']);
    trigger.change({ parameters: { phoneNumbers: [sid], options: { anyAccount: true } } });
    await trigger.activate('production');
    expect(await fields()).toEqual(['anyAccount']);
    await trigger.deactivate('production');
    expect(await rows()).toEqual([]);
  });

  it('can be repeated at any point', async () => {
    const trigger = set.trigger({
      parameters: { phoneNumbers: [sid], events: ['inboundMessage', 'inboundCall', 'callStatus'] },
    });
    await trigger.run('create', 'production');
    const once = await rows();
    await trigger.run('create', 'production');
    expect(await rows()).toEqual(once.map((row) => ({ ...row, registeredAt: expect.any(Date) })));
    expect(await trigger.run('checkExists', 'production')).toBe(true);
    const url = trigger.urlAtTwilio('production');
    expect(set.number(sid)).toMatchObject({ sms_url: url, voice_url: url, status_callback: url });
    await trigger.run('delete', 'production');
    await trigger.run('delete', 'production');
    expect(set.number(sid)).toMatchObject({ sms_url: '', voice_url: '', status_callback: '' });
  });

  it('that fails half-way leaves nothing behind once it is undone', async () => {
    Object.assign(set.number(sid), { sms_url: appA });
    const trigger = set.trigger({
      parameters: { phoneNumbers: [sid, NUMBERS.second.sid], options: { takeOver: true } },
    });
    Object.assign(set.simulator.faults, { only: `${sid}.json`, unavailable: 1 });
    await expect(trigger.run('create', 'production')).rejects.toThrow();
    expect(set.number(NUMBERS.second.sid).sms_url).toBe(trigger.urlAtTwilio('production'));
    set.simulator.faults.unavailable = 0;
    await trigger.run('delete', 'production');
    expect(set.number(NUMBERS.second.sid).sms_url).toBe('');
    expect(smsUrl()).toBe(appA);
    expect(await rows()).toEqual([]);
  });

  it('follows changed parameters, also where the old ones were not unregistered', async () => {
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    await trigger.activate('production');
    trigger.change({ parameters: { phoneNumbers: [NUMBERS.second.sid], events: ['inboundCall'] } });
    await trigger.activate('production');
    expect(smsUrl()).toBe('');
    expect(set.number(NUMBERS.second.sid)).toMatchObject({
      sms_url: '',
      voice_url: trigger.urlAtTwilio('production'),
    });
  });

  it('follows another account', async () => {
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    await trigger.activate('production');
    trigger.change({
      parameters: {
        account: { mode: 'name', value: 'staging' },
        phoneNumbers: [STAGING_NUMBER.sid],
      },
    });
    await trigger.activate('production');
    expect(smsUrl()).toBe('');
    expect(set.number(STAGING_NUMBER.sid).sms_url).toBe(trigger.urlAtTwilio('production'));
  });

  it('follows another webhook URL of n8n', async () => {
    answeredByA();
    const trigger = set.trigger({ parameters: takeOver });
    await trigger.activate('production');
    trigger.change({ base: 'https://new.example.com' });
    await trigger.activate('production');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('production'));
    await trigger.deactivate('production');
    expect(smsUrl()).toBe(appA);
  });

  it('takes all numbers of the account', async () => {
    const trigger = set.trigger({ parameters: { phoneNumbers: ['*'], events: ['inboundCall'] } });
    await trigger.activate('production');
    for (const { sid: each } of Object.values(NUMBERS))
      expect(set.number(each).voice_url).toBe(trigger.urlAtTwilio('production'));
    expect(set.number(STAGING_NUMBER.sid).voice_url).toBe('');
  });

  it('does not touch a number that Twilio leads elsewhere whatever its URL is', async () => {
    const app = `AP${'7'.repeat(32)}`;
    const trunk = `TK${'7'.repeat(32)}`;
    Object.assign(set.number(sid), { sms_application_sid: app, trunk_sid: trunk });
    const trigger = set.trigger({
      parameters: { ...takeOver, events: ['inboundMessage', 'inboundCall'] },
    });
    await expect(trigger.activate('production')).rejects.toMatchObject({
      message: `Already answered by others: +12025550101 (incoming messages) by the TwiML app ${app}; +12025550101 (incoming calls) by the SIP trunk ${trunk}.`,
      description: expect.stringContaining('Twilio Console'),
    });
    expect(smsUrl()).toBe('');
  });

  it('adds to its own URL, set by hand, that Twilio is to call again, but leaves other words', async () => {
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    for (const [before, after] of [
      [trigger.url('production'), trigger.urlAtTwilio('production')],
      [`${trigger.url('production')}#rc=1`, `${trigger.url('production')}#rc=1`],
    ]) {
      Object.assign(set.number(sid), { sms_url: before });
      await trigger.run('create', 'production');
      expect(smsUrl()).toBe(after);
      expect(await trigger.run('checkExists', 'production')).toBe(true);
      await trigger.deactivate('production');
      expect(smsUrl()).toBe('');
    }
  });

  it('does not ask about the demo URLs of new numbers', async () => {
    const demo = 'https://demo.twilio.com/welcome/sms/reply';
    Object.assign(set.number(sid), { sms_url: demo });
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    await trigger.activate('production');
    expect(smsUrl()).toBe(trigger.urlAtTwilio('production'));
    await trigger.deactivate('production');
    expect(smsUrl()).toBe(demo);
  });

  it('sets the URLs of a messaging service, and gives its numbers their say back', async () => {
    const service = set.simulator.state.accounts
      .get(PRODUCTION.sid)!
      .messagingServices.get(MESSAGING_SERVICE.sid)!;
    Object.assign(service, { use_inbound_webhook_on_number: true });
    const parameters = {
      source: 'messagingServices',
      messagingServices: [MESSAGING_SERVICE.sid],
      events: ['inboundMessage', 'messageStatus'],
    };
    const trigger = set.trigger({ parameters });
    await expect(trigger.activate('production')).rejects.toThrow('Defer to sender');
    trigger.change({ parameters: { ...parameters, options: { takeOver: true } } });
    await trigger.activate('production');
    const url = trigger.urlAtTwilio('production');
    expect(service).toMatchObject({
      inbound_request_url: url,
      status_callback: url,
      use_inbound_webhook_on_number: false,
    });
    await trigger.deactivate('production');
    expect(service).toMatchObject({ use_inbound_webhook_on_number: true });
    expect([service.inbound_request_url, service.status_callback].filter(Boolean)).toEqual([]);
  });

  it('keeps the production URL and the name of every trigger, never a test URL', async () => {
    const trigger = set.trigger({ parameters: { source: 'byHand', events: ['messageStatus'] } });
    await trigger.activate('test');
    expect(await rows()).toEqual([]);
    await trigger.activate('production');
    expect(await rows()).toMatchObject([
      {
        account: PRODUCTION.sid,
        resource: '',
        name: 'Appointments › Trigger',
        ourUrl: trigger.url('production'),
        mode: 'production',
      },
    ]);
    trigger.change({ node: 'Statuses' });
    await trigger.activate('production');
    expect(await rows()).toMatchObject([{ name: 'Appointments › Statuses' }]);
    await trigger.deactivate('production');
    expect(await rows()).toEqual([]);
  });

  it('is refused without an auth token, a number or an event, and says what to do', async () => {
    const by = (parameters: object) =>
      set.trigger({ parameters: { phoneNumbers: [sid], ...parameters } }).activate('production');
    await expect(by({ account: { mode: 'name', value: 'key' } })).rejects.toMatchObject({
      message: expect.stringContaining('Account "key" has no auth token'),
      description: expect.stringContaining('Enter it in the credential'),
    });
    await expect(by({ phoneNumbers: [] })).rejects.toThrow('Phone Numbers is empty');
    await expect(by({ events: [] })).rejects.toThrow('Trigger On is empty');
    await expect(by({ phoneNumbers: [STAGING_NUMBER.sid] })).rejects.toThrow(
      'is not in the chosen account',
    );
    await expect(by({ account: { mode: 'name', value: 'nobody' } })).rejects.toThrow(
      'There is no account called "nobody"',
    );
  });

  it('leaves out numbers that are gone when it ends', async () => {
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    await trigger.activate('production');
    set.simulator.state.accounts.get(PRODUCTION.sid)!.numbers.delete(sid);
    await trigger.deactivate('production');
    expect(await rows()).toEqual([]);
  });

  it('gives up what belongs to an account that is no longer in the credential, and says so', async () => {
    const trigger = set.trigger({ parameters: { phoneNumbers: [sid] } });
    await trigger.activate('production');
    const { account2 } = set.credential.accounts;
    trigger.change({
      credential: { ...set.credential, accounts: { account2 }, defaultAccount: 'account2' },
      parameters: { phoneNumbers: [STAGING_NUMBER.sid] },
    });
    await trigger.activate('production');
    expect(set.warnings).toEqual([
      expect.stringContaining(`${sid} of account ${PRODUCTION.sid} still calls`),
    ]);
    expect(set.number(STAGING_NUMBER.sid).sms_url).toBe(trigger.urlAtTwilio('production'));
    expect(await trigger.run('checkExists', 'production')).toBe(true);
    await trigger.deactivate('production');
    expect(await rows()).toEqual([]);
  });

  it('keeps what could not be put back, to try again', async () => {
    answeredByA();
    const trigger = set.trigger({ parameters: takeOver });
    await trigger.activate('production');
    set.simulator.faults.unavailable = 1;
    await expect(trigger.deactivate('production')).rejects.toThrow(
      'Not everything at Twilio could be put back',
    );
    set.simulator.faults.unavailable = 0;
    await trigger.deactivate('production');
    expect(smsUrl()).toBe(appA);
  });
});

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, index) =>
    permutations(list.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}
