import { runWorkflow } from '../../sandbox/n8n/executions';
import { MESSAGING_SERVICE } from '../../sandbox/twilio/seed';
import { inLine, items, manually, ours, start } from './support/inLine';
import { startSetting, type Setting } from './trigger/setting';

const timezone = 'America/New_York';

/** Within the 35 days that Twilio allows. */
const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

/** What New York's clocks add to GMT on that day: `-05:00` in winter. */
const offset = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
  .format(new Date(`${day}T12:00:00Z`))
  .slice(-6);
const inGmt = (time: string) =>
  new Date(`${day}T${time}${offset}`).toISOString().replace('.000', '');

describe("times on a real n8n, whose own zone is not the workflow's", () => {
  let setting: Setting;
  beforeAll(async () => (setting = await startSetting()));
  afterAll(async () => setting?.stop());

  it.each([
    ['as the editor writes it', `${day}T09:00:00`, inGmt('09:00:00')],
    [
      'as text of an expression',
      `={{ DateTime.fromISO("${day}", { zone: $now.zoneName }).plus({ hours: 9 }).toFormat("yyyy-MM-dd HH:mm") }}`,
      inGmt('09:00:00'),
    ],
    [
      'as a DateTime',
      `={{ DateTime.fromISO("${day}T09:00", { zone: "UTC" }) }}`,
      `${day}T09:00:00Z`,
    ],
  ])('Send At %s is the moment that is meant', async (_name, sendAt, expected) => {
    const parameters = {
      resource: 'message',
      operation: 'send',
      channel: 'sms',
      to: '+12025550151',
      senderType: 'messagingService',
      messagingServiceSid: { __rl: true, mode: 'sid', value: MESSAGING_SERVICE.sid },
      message: 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.',
      sendAt,
    };
    const workflow = inLine('Times', [manually, items({}), ours('Send', 'twilioOps', parameters)]);
    const { id } = await setting.add({
      ...workflow,
      settings: { ...workflow.settings, timezone },
    });
    const { error } = await runWorkflow(setting.n8n.rest, id, start);
    expect(error).toBeUndefined();
    const posted = setting.twilio.requests.all.filter(
      ({ method, path }) => method === 'POST' && path.includes('/Messages.json'),
    );
    expect(posted.at(-1)!.body).toMatchObject({ SendAt: expected, ScheduleType: 'fixed' });
  });
});
