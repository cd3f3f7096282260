import { request } from 'undici';
import { NUMBERS, PRODUCTION, RECORDING, TRANSCRIPTION } from '../../../sandbox/twilio/seed';
import { expectConformity, start } from './support';
import { listenForWebhooks, twiml } from './webhookServer';

const from = NUMBERS.first.phoneNumber;
const to = '+12025550150';
const authorization = `Basic ${Buffer.from(`${PRODUCTION.sid}:${PRODUCTION.authToken}`).toString('base64')}`;

describe('recordings and transcriptions', () => {
  let running: Awaited<ReturnType<typeof start>>;
  let server: Awaited<ReturnType<typeof listenForWebhooks>>;
  beforeEach(async () => {
    server = await listenForWebhooks();
    running = await start();
  });
  afterEach(async () => {
    await running.close();
    await server.close();
    expectConformity(running.simulator);
  });

  const download = async (path: string) => {
    const response = await request(running.simulator.url + path, { headers: { authorization } });
    return {
      status: response.statusCode,
      headers: response.headers,
      content: Buffer.from(await response.body.arrayBuffer()),
    };
  };
  const received = (path: string) =>
    server.received.filter(({ target }) => target === path).map(({ form }) => form);
  const answered = async () => {
    const { simulator, client } = running;
    simulator.state.options.callDurationMs = 60_000;
    const { sid } = await client().calls.create({ to, from, twiml: '<Response/>' });
    while ((await client().calls(sid).fetch()).status !== 'in-progress')
      await new Promise((resolve) => setTimeout(resolve, 5));
    return sid;
  };

  it('a call that asks for it is recorded, and the recording can be heard', async () => {
    const { simulator, client } = running;
    const { sid: callSid } = await client().calls.create({
      to,
      from,
      twiml: '<Response/>',
      record: true,
      recordingChannels: 'dual',
      recordingStatusCallback: `${server.url}/recording`,
      recordingStatusCallbackEvent: ['in-progress', 'completed'],
    });
    await simulator.settled();
    const [recording] = await client().recordings.list({ callSid });
    expect(recording).toMatchObject({
      status: 'completed',
      channels: 2,
      source: 'OutboundAPI',
      duration: '1',
    });
    expect(received('/recording')).toMatchObject([
      { RecordingStatus: 'in-progress', RecordingSid: recording?.sid, CallSid: callSid },
      {
        RecordingStatus: 'completed',
        RecordingDuration: '1',
        RecordingChannels: '2',
        RecordingUrl: recording?.mediaUrl,
      },
    ]);
    const base = `/api/2010-04-01/Accounts/${PRODUCTION.sid}/Recordings/${recording?.sid}`;
    const wav = await download(`${base}.wav`);
    expect(wav).toMatchObject({ status: 200, headers: { 'content-type': 'audio/x-wav' } });
    expect([wav.content.toString('latin1', 0, 4), wav.content.readUInt16LE(22)]).toEqual([
      'RIFF',
      2,
    ]);
    expect((await download(`${base}.wav?RequestedChannels=1`)).content.readUInt16LE(22)).toBe(1);
    const mp3 = await download(`${base}.mp3`);
    expect(mp3).toMatchObject({ status: 200, headers: { 'content-type': 'audio/mpeg' } });
    expect(mp3.content.readUInt16BE(0)).toBe(0xfffb);
    expect(
      await client()
        .recordings(recording?.sid ?? '')
        .remove(),
    ).toBe(true);
    expect((await download(`${base}.wav`)).status).toBe(404);
  });

  it('a running call can be recorded, paused and stopped', async () => {
    const { client } = running;
    const call = client().calls(await answered());
    const recording = await call.recordings.create({
      recordingStatusCallback: `${server.url}/recording`,
    });
    expect(recording).toMatchObject({
      status: 'in-progress',
      source: 'StartCallRecordingAPI',
      duration: null,
    });
    expect(await call.recordings('Twilio.CURRENT').update({ status: 'paused' })).toMatchObject({
      sid: recording.sid,
      status: 'paused',
    });
    expect(await call.recordings(recording.sid).update({ status: 'stopped' })).toMatchObject({
      status: 'stopped',
    });
    expect(await call.recordings(recording.sid).fetch()).toMatchObject({ status: 'completed' });
    await call.update({ status: 'completed' });
    await running.simulator.settled();
    expect(received('/recording').map(({ RecordingStatus }) => RecordingStatus)).toEqual([
      'completed',
    ]);
    await expect(call.recordings.create()).rejects.toMatchObject({ code: 21220 });
  });

  it('<Record> records, transcribes and goes on at its action', async () => {
    const { simulator, client } = running;
    await client().calls.create({
      to,
      from,
      twiml: `<Response><Record action="${server.url}/done" transcribeCallback="${server.url}/text" recordingStatusCallback="${server.url}/recording"/></Response>`,
    });
    await simulator.settled();
    expect(received('/done')).toMatchObject([
      { RecordingUrl: expect.stringContaining('/Recordings/RE'), RecordingDuration: '1' },
    ]);
    expect(received('/recording')).toMatchObject([
      { RecordingStatus: 'completed', RecordingSource: 'RecordVerb' },
    ]);
    const [text] = received('/text');
    expect(text).toMatchObject({
      TranscriptionStatus: 'completed',
      TranscriptionText: expect.any(String),
    });
    expect(
      await client()
        .recordings(text?.RecordingSid ?? '')
        .transcriptions.list(),
    ).toMatchObject([{ sid: text?.TranscriptionSid, status: 'completed' }]);
  });

  it('a running call can be transcribed as it goes, stopped by name', async () => {
    const { simulator, client } = running;
    const call = client().calls(await answered());
    const transcription = await call.transcriptions.create({
      name: 'mine',
      statusCallbackUrl: `${server.url}/live`,
      track: 'inbound_track',
    });
    expect(transcription).toMatchObject({ status: 'in-progress', name: 'mine' });
    while (received('/live').length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await call.transcriptions('mine').update({ status: 'stopped' })).toMatchObject({
      status: 'stopped',
    });
    await call.update({ status: 'completed' });
    await simulator.settled();
    expect(received('/live').map(({ TranscriptionEvent }) => TranscriptionEvent)).toEqual([
      'transcription-started',
      'transcription-content',
      'transcription-stopped',
    ]);
    expect(JSON.parse(received('/live')[1]?.TranscriptionData ?? '{}')).toEqual({
      transcript: expect.any(String),
      confidence: 0.9,
    });
  });

  it('a recording and a transcription are there from the start', async () => {
    const { client } = running;
    expect(await client().recordings(RECORDING.sid).fetch()).toMatchObject({
      callSid: RECORDING.callSid,
      status: 'completed',
    });
    expect(await client().transcriptions(TRANSCRIPTION.sid).fetch()).toMatchObject({
      recordingSid: RECORDING.sid,
    });
    expect(await client().transcriptions(TRANSCRIPTION.sid).remove()).toBe(true);
    expect(await client().transcriptions.list()).toEqual([]);
  });

  it('who answered is told with the TwiML request or on its own', async () => {
    const { simulator, client } = running;
    const machine = '+15005502001';
    const answering = await listenForWebhooks(() => twiml(''));
    await client().calls.create({
      to: machine,
      from,
      url: answering.url,
      machineDetection: 'Enable',
    });
    await client().calls.create({
      to: machine,
      from,
      url: answering.url,
      machineDetection: 'DetectMessageEnd',
      asyncAmd: 'true',
      asyncAmdStatusCallback: `${server.url}/amd`,
    });
    await simulator.settled();
    expect(answering.received.map(({ form }) => form.AnsweredBy)).toEqual([
      'machine_start',
      undefined,
    ]);
    expect(received('/amd')).toMatchObject([
      { AnsweredBy: 'machine_end_beep', MachineDetectionDuration: '2000' },
    ]);
    await answering.close();
  });
});
