import type { IDataObject } from 'n8n-workflow';
import { newLists, type Lists } from './lists';

const [ann, ben, cy] = ['+13105550101', '+13105550102', '+13105550103'] as const;

let lists: Lists;
beforeEach(async () => {
  lists = await newLists();
});
afterEach(async () => lists.gate.remove());

const read = async (lines: string[], more: IDataObject = {}) =>
  lists.csv(`${lines.join('\n')}\n`, more);

describe('what the rows say', () => {
  it('has the sense of the heading', async () => {
    const { report } = await read([
      'MobilePhone,SMS_Opt_Out__c,Date',
      `${ann},TRUE,2024-03-05`,
      `${ben},FALSE,2024-03-05`,
      `${cy},,2024-03-05`,
    ]);
    expect(report).toMatchObject({ rows: 3, imported: 1, saidNothing: 2, refused: 0 });
    expect(await lists.entries()).toEqual([`${ann} revoke sms any`]);
  });

  it('is refused where the heading does not tell what yes means', async () => {
    const { report, refused } = await read(['phone,status', `${ann},TRUE`, `${ben},no`]);
    expect(report).toMatchObject({ imported: 0, refused: 2 });
    expect(refused[0]).toMatchObject({
      reason: expect.stringContaining('Status "TRUE" does not tell whether'),
      remedy: expect.stringContaining('"SMS opt-out"'),
    });
  });

  it('is an opt-out in a sentence that ends consent, and may be one in one that says no', async () => {
    const { report, refused } = await read([
      'phone,SMS Opt In,date',
      `${ann},please stop texting me,2024-03-05`,
      `${ben},not interested,2024-03-05`,
      `${cy},perhaps,2024-03-05`,
    ]);
    expect(report).toMatchObject({ imported: 1, refused: 2, refusedOptOuts: 1 });
    expect(refused).toMatchObject([{ isOptOut: true }, { isOptOut: false }]);
    expect(await lists.entries()).toEqual([`${ann} revoke sms any`]);
  });

  it('is an opt-out under a heading of Dynamics beside a column of consent', async () => {
    await read(['phone,donotbulksms,SMS consent,date', `${ann},true,yes,2024-03-05`]);
    expect(await lists.entries()).toEqual([`${ann} revoke sms any`]);
  });

  it('is an opt-out where a row says both', async () => {
    await read(['phone,SMS Opt In,SMS Opt Out,date', `${ann},yes,yes,2024-03-05`]);
    await read(['phone,Accepts SMS Marketing,Do Not Contact,date', `${ben},1,1,2024-03-05`]);
    expect(await lists.entries()).toEqual([`${ann} revoke sms any`, `${ben} revoke any any`]);
  });

  it('leaves consent to one channel beside the end of another', async () => {
    await read(['phone,SMS Opt In,Do Not Call,date', `${ann},yes,yes,2024-03-05`]);
    expect(await lists.entries()).toEqual([
      `${ann} grant sms marketing`,
      `${ann} revoke voice any`,
    ]);
  });

  it('names the channels in a list of them', async () => {
    await read(['phone,$consent,date', `${ann},"[""email"",""sms""]",2024-03-05`]);
    await read(['phone,$consent,date', `${ben},"[""email""]",2024-03-05`]);
    expect(await lists.entries()).toEqual([`${ann} grant sms marketing`]);
  });

  it('is read of the columns that the user names, and opt-outs of all others', async () => {
    const options = { columns: { optOut: 'Flag', occurredAt: 'When' } };
    await read(['phone,Flag,When', `${ann},1,2024-03-05`], { options });
    const named = { columns: { kind: 'Newsletter SMS' } };
    const rows = [
      'phone,Newsletter SMS,SMS consent,Blocked,date',
      `${ben},unsubscribed,yes,,2024-03-05`,
      `${cy},subscribed,yes,x,2024-03-05`,
    ];
    await read(rows, { options: named });
    expect(await lists.entries()).toEqual([
      `${ann} revoke any any`,
      `${ben} revoke sms any`,
      `${cy} revoke any any`,
    ]);
  });

  it('beats the word that all rows are grants, if it is opt-out', async () => {
    const rows = ['phone,status,date', `${ann},unsubscribed,2024-03-05`, `${ben},,2024-03-05`];
    const { report } = await read([...rows, `${cy},pending,2024-03-05`], { kind: 'grant' });
    expect(report).toMatchObject({ imported: 2, refused: 1, refusedOptOuts: 0 });
    expect(await lists.entries()).toEqual([`${ann} revoke any any`, `${ben} grant sms marketing`]);
  });

  it('is an opt-out where nothing but its date is given', async () => {
    const rows = ['phone,Opted In At,Opted Out At', `${ann},2024-01-01,2024-03-05T10:00:00Z`];
    await read([...rows, `${ben},2024-01-01,0000-00-00`]);
    expect(await lists.of(ann)).toMatchObject([
      { kind: 'revoke', occurredAt: new Date('2024-03-05T10:00:00Z') },
    ]);
    expect(await lists.of(ben)).toEqual([]);
  });

  it('of e-mail says nothing, and a file that says nothing else is refused', async () => {
    await expect(
      read(['phone,Email Opt Out,Accepts Email Marketing', `${ann},FALSE,yes`]),
    ).rejects.toMatchObject({
      message: expect.stringContaining('Column of consent "phone, Email Opt Out'),
    });
  });
});

describe('numbers', () => {
  const us = { numbersCountry: 'US' };

  it('of consent are the best of the row, and no other in its stead', async () => {
    const rows = [
      'Phone,Mobile,SMS Opt In,Date',
      '(212) 555-0100,(310) 555-0101,yes,2024-03-05',
      '(212) 555-0100,12,yes,2024-03-05',
      '(212) 555-0107,n/a,yes,2024-03-05',
    ];
    const { refused } = await read(rows, { options: us });
    expect(refused).toMatchObject([
      { line: 3, column: 'to', reason: 'Mobile "12" is not a phone number', isOptOut: false },
    ]);
    expect(await lists.entries()).toEqual([
      '+12125550107 grant sms marketing',
      '+13105550101 grant sms marketing',
    ]);
  });

  it('of an opt-out are all of the row; one that cannot be read is told', async () => {
    const rows = ['Phone,Mobile,SMS Opt Out', '(212) 555-0100,12,yes'];
    const { report, refused } = await read(rows, { options: us });
    expect(report).toMatchObject({ imported: 1, refused: 1, refusedOptOuts: 1 });
    expect(refused).toMatchObject([{ reason: expect.stringContaining('"12"'), isOptOut: true }]);
    expect(await lists.entries()).toEqual(['+12125550100 revoke sms any']);
  });

  it.each(['/', ' - ', '; ', ' '])(
    'of an opt-out are both of a cell, parted by «%s»',
    async (by) => {
      const rows = ['Phone,SMS Opt Out', `(212) 555-0100${by}(212) 555-0107,yes`];
      expect(await read(rows, { options: us })).toMatchObject({ report: { refusedOptOuts: 0 } });
      expect(await lists.entries()).toEqual([
        '+12125550100 revoke sms any',
        '+12125550107 revoke sms any',
      ]);
    },
  );

  it('are of the country of the row, else of the option, else of the credential', async () => {
    const rows = [
      'phone,country,opted out',
      '030 901820,Germany,x',
      '(212) 555-0100,,x',
      '020 7946 0000,Atlantis,x',
    ];
    const { refused } = await read(rows, { options: us });
    expect(refused).toMatchObject([
      {
        line: 4,
        isOptOut: true,
        reason: expect.stringContaining('its country "Atlantis" is not known'),
      },
    ]);
    expect(await lists.entries()).toEqual([
      '+12125550100 revoke any any',
      '+4930901820 revoke any any',
    ]);
    const british = await newLists({ defaultCountry: 'GB' });
    await british.csv('phone,opted out\n020 7946 0000,x\n');
    expect(await british.entries()).toEqual(['+442079460000 revoke any any']);
    await british.gate.remove();
  });
});

it('names the country of a row that nobody knows', async () => {
  const { refused } = await read(['phone,country,SMS Opt Out', '07911 123456,Atlantis,yes']);
  expect(refused).toMatchObject([
    {
      line: 2,
      isOptOut: true,
      reason: 'Phone "07911 123456" is in national form and its country "Atlantis" is not known',
      remedy: expect.stringContaining('two letters'),
    },
  ]);
});

describe('dates', () => {
  it('that are ambiguous refuse consent, and let an opt-out count from now', async () => {
    const before = new Date();
    const { refused } = await read([
      'phone,status,date',
      `${ann},subscribed,03/05/2024`,
      `${ben},unsubscribed,03/05/2024`,
    ]);
    expect(refused).toMatchObject([
      { line: 2, column: 'occurredAt', remedy: expect.stringContaining('Date Form') },
    ]);
    const [optOut] = await lists.of(ben);
    expect(optOut!.occurredAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
  });

  it('are read by what a later row shows, or as chosen, in the zone that is chosen', async () => {
    const rows = ['phone,status,date', `${ann},subscribed,03/05/2024`];
    await read([...rows, `${ben},subscribed,25/05/2024`], { options: { timeZone: 'UTC' } });
    expect(await lists.of(ann)).toMatchObject([{ occurredAt: new Date('2024-05-03T00:00:00Z') }]);
    await read([rows[0]!, `${cy},subscribed,03/05/2024 10:00`], {
      options: { dateForm: 'monthDayYear', timeZone: 'Europe/Berlin' },
    });
    expect(await lists.of(cy)).toMatchObject([{ occurredAt: new Date('2024-03-05T09:00:00Z') }]);
  });

  it('of a day alone are its end for an opt-out, its beginning for consent', async () => {
    await read(['phone,status,date', `${ann},stop,2026-03-05`, `${ben},start,2026-03-05`]);
    expect(await lists.of(ann)).toMatchObject([
      { occurredAt: new Date('2026-03-06T04:59:59.999Z') },
    ]);
    expect(await lists.of(ben)).toMatchObject([{ occurredAt: new Date('2026-03-05T05:00:00Z') }]);
  });

  it('of all rows are read likewise', async () => {
    const options = { defaults: { occurredAt: '2026-03-05' } };
    await read(['phone,status', `${ann},stop`, `${ben},start`], { options });
    expect(await lists.of(ann)).toMatchObject([
      { occurredAt: new Date('2026-03-06T04:59:59.999Z') },
    ]);
    expect(await lists.of(ben)).toMatchObject([{ occurredAt: new Date('2026-03-05T05:00:00Z') }]);
  });

  it('still to come refuse consent, and stay with an opt-out', async () => {
    const rows = ['phone,status,date', `${ann},start,2126-03-05`, `${ben},stop,2126-03-05 09:00`];
    const { refused } = await read(rows);
    expect(refused).toMatchObject([{ line: 2, reason: expect.stringContaining('still to come') }]);
    expect(await lists.of(ben)).toMatchObject([{ occurredAt: new Date('2126-03-05T14:00:00Z') }]);
  });

  it('of Excel are read where the whole column is of them', async () => {
    await read(['phone,status,date', `${ann},start,45356`, `${ben},start,45400.5`]);
    expect(await lists.of(ann)).toMatchObject([{ occurredAt: new Date('2024-03-05T05:00:00Z') }]);
  });
});

describe('a list', () => {
  it('of bare numbers is one of opt-outs where the user says so', async () => {
    const options = { defaults: { source: 'offline' } };
    const { report } = await read(['phone', ann, ben], { kind: 'revoke', options });
    expect(report).toMatchObject({ imported: 2 });
    expect(await lists.of(ann)).toMatchObject([
      { kind: 'revoke', channel: 'any', purpose: 'any', level: null, source: 'offline' },
    ]);
  });

  it('has level, channel, purpose, sender and evidence of its own, else those chosen', async () => {
    const options = { defaults: { level: 'express', evidence: 'form 7' } };
    const rows = [
      'to,kind,channel,purpose,level,sender,proof,date',
      `${ann},grant,WhatsApp,transactional,Express Written,Acme,"said ""yes"", twice",2026-01-02`,
      `${ben},grant,"SMS, call",,,,,2026-01-02`,
      `${cy},unsubscribed,email,,,,,`,
    ];
    expect((await read(rows, { options })).report).toMatchObject({ imported: 3, saidNothing: 1 });
    expect(await lists.of(ann)).toMatchObject([
      {
        channel: 'whatsapp',
        purpose: 'transactional',
        level: 'written',
        sender: 'Acme',
        evidence: 'said "yes", twice',
      },
    ]);
    expect(await lists.of(ben)).toMatchObject([
      { channel: 'sms', level: 'express', evidence: 'form 7' },
      { channel: 'voice' },
    ]);
  });

  it('is read but for its faulty rows, of which each says what to do', async () => {
    const { refused } = await read([
      'to,kind,channel,date',
      '0151,grant,sms,2026-01-02',
      `${ann},perhaps,sms,2026-01-02`,
      `${ann},grant,fax,2026-01-02`,
      `${ann},grant,sms,`,
      `${ann},grant,sms,soon`,
      `${ben},stop,pigeon,`,
      `${cy},stop,,soon`,
    ]);
    expect(refused.map(({ row: _, refused: __, ...why }) => why)).toEqual([
      ...[
        [2, 'to', 'To "0151" is too short', 'with its area code'],
        [3, 'kind', 'Kind "perhaps" is not known', 'grant or revoke'],
        [4, 'channel', 'Channel "fax" is not one of the choices', 'sms, whatsapp'],
        [5, 'occurredAt', 'Occurred At is empty', 'which opt-outs came later'],
        [6, 'occurredAt', 'Occurred At "soon" is not a date and time', 'Date Form'],
      ].map(([line, column, reason, remedy]) => ({
        line,
        column,
        reason: expect.stringContaining(String(reason)),
        remedy: expect.stringContaining(String(remedy)),
        isOptOut: false,
      })),
      expect.objectContaining({ line: 7, column: 'channel', isOptOut: true }),
    ]);
    expect(await lists.entries()).toEqual([`${cy} revoke any any`]);
  });
});

describe('columns of answers that nobody reads', () => {
  const rows = (heading: string, ...cells: string[]) => [
    `Phone,SMS Opt-In,Date,Name,Orders,${heading}`,
    ...cells.map((cell, index) => `+1310555010${index},yes,2024-05-05,Ann,${index * 3},${cell}`),
  ];

  it.each(['Otkazano', 'Zrezygnováno', 'Xyzzy'])('are named: %s', async (heading) => {
    const { report } = await read(rows(heading, '', 'yes', 'no'));
    expect(report).toMatchObject({ imported: 3, unreadAnswers: [heading] });
    expect(lists.gate.hints()).toMatchObject([
      { type: 'info', message: expect.stringContaining(`"${heading}", where answers`) },
    ]);
  });

  it('are named where they say it in words', async () => {
    const { report } = await read(rows('Estado', 'STOP', 'unsubscribed', ''));
    expect(report.unreadAnswers).toEqual(['Estado']);
  });

  it.each([
    ['SMS Opt-Out', ['yes', 'no']],
    ['Email Opt-Out', ['yes', 'no']],
    ['Tax Exempt', ['yes', 'no']],
    ['City', ['no', 'Oslo']],
    ['Empty', ['', '']],
  ])('are not those that are read, known, or hold something else: %s', async (heading, cells) => {
    expect((await read(rows(heading, ...cells))).report.unreadAnswers).toEqual([]);
  });
});

describe('refused rows', () => {
  it('come back as items and as a file that is read once it is corrected', async () => {
    const { report, refused, file } = await read([
      'Phone,SMS Status,Date,Note',
      `12,unsubscribed,2024-03-05,=1+1`,
      `${ann},perhaps,2024-03-05,`,
      `${ben},subscribed,,`,
      `${cy},subscribed,2024-03-05,`,
    ]);
    expect(report).toMatchObject({ rows: 4, imported: 1, refused: 3, refusedOptOuts: 1 });
    expect(refused[0]).toEqual({
      refused: true,
      line: 2,
      column: 'to',
      reason: 'Phone "12" is not a phone number',
      remedy: expect.any(String),
      isOptOut: true,
      row: { Phone: '12', 'SMS Status': 'unsubscribed', Date: '2024-03-05', Note: '=1+1' },
    });
    expect(refused.map(({ isOptOut }) => isOptOut)).toEqual([true, false, false]);
    expect(file!.split('\n')[1]).toMatch(
      /^"12","unsubscribed","2024-03-05","'=1\+1",2,"Phone ""12""/,
    );
    const again = await lists.csv(file!.replace(/^"12",/m, '+13105550104,'));
    expect(again.report).toMatchObject({ rows: 3, imported: 1, refused: 2 });
    expect(await lists.of('+13105550104')).toMatchObject([{ kind: 'revoke', channel: 'sms' }]);
    expect(again.file!.split('\n')[0]).toBe(file!.split('\n')[0]);
  });

  it('are all in the file, the first thousand as items, and the hint begins with opt-outs', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => `${index % 90},stop`);
    const { report, refused, file } = await read(['phone,status', ...rows]);
    expect(report).toMatchObject({ refused: 2_500, refusedOptOuts: 2_500 });
    expect(refused).toHaveLength(1_000);
    expect(file!.trim().split('\n')).toHaveLength(2_501);
    expect(lists.gate.hints()).toMatchObject([
      { type: 'warning', message: expect.stringMatching(/^2500 opt-outs could not be kept/) },
    ]);
  });

  it('are none, and there is no file and no warning', async () => {
    const { refused, file } = await read(['phone,status', `${ann},stop`]);
    expect([refused, file, lists.gate.hints()]).toEqual([[], undefined, []]);
  });
});

describe('files', () => {
  it.each([
    ['semicolons', `phone;status;note\n${ann};stop;a, b, c\n`],
    ['tabs', `phone\tstatus\n${ann}\tstop\n`],
    ['bars', `phone|status\r\n${ann}|stop\r\n`],
    ["Excel's word for it", `sep=;\nphone;status\n${ann};stop\n`],
    ['a byte-order mark', `\ufeffphone,status\n${ann},stop\n`],
    ['UTF-16', Buffer.from(`\ufeffphone\tstatus\n${ann}\tstop\n`, 'utf16le')],
    ['Western Windows', Buffer.from(`Móvil;Baja SMS\n${ann};sí\n`, 'latin1')],
    ['commas in quotes', `"name, first",phone,status\n"Ames, Ann",${ann},stop\n`],
  ])('with %s are understood', async (_name, text) => {
    await lists.csv(text);
    expect(await lists.of(ann)).toMatchObject([{ kind: 'revoke' }]);
  });

  it('without a number, or without a heading that was named, are refused', async () => {
    await expect(read(['name,kind', 'Ann,grant'])).rejects.toMatchObject({
      message: 'Column of the number "name, kind" is not among the headings',
      description: expect.stringContaining('Call it "to" or "phone"'),
    });
    await expect(
      read(['phone,kind', `${ann},stop`], { options: { columns: { to: 'Handy' } } }),
    ).rejects.toMatchObject({ message: 'The heading "Handy" is not in the file' });
  });

  it('that are no CSV are refused', async () => {
    await expect(lists.csv('to,kind\n"+12125550123,grant\n')).rejects.toMatchObject({
      message: expect.stringContaining('cannot be read as CSV'),
    });
  });

  it('that are imported twice are kept once', async () => {
    const rows = ['to,kind,date', `${ann},grant,2026-01-02`];
    expect((await read(rows)).report).toMatchObject({ imported: 1, known: 0 });
    expect((await read(rows)).report).toMatchObject({ imported: 0, known: 1 });
  });
});
