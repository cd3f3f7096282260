import { isOptOut } from '../../../lib/compliance/optOut/isOptOut';

describe('isOptOut', () => {
  it.each([
    'STOP',
    'stop',
    ' Stop! ',
    'STOPALL',
    'Unsubscribe.',
    'CANCEL',
    'end',
    'QUIT',
    'revoke',
    'OPTOUT',
    'opt-out',
    'ＳＴＯＰ',
    'st\u200Bop',
  ])('%s is a stop', (text) =>
    expect(isOptOut(text)).toMatchObject({ kind: 'stop', basis: 'keyword' }),
  );

  it.each([
    'please stop texting me',
    'Stop messaging!',
    'remove me from your list',
    'Wrong number',
    "don't text me again",
    'No more messages, thanks',
    'please just stop',
  ])('%s ends consent', (text) =>
    expect(isOptOut(text)).toMatchObject({ kind: 'revocation', basis: 'phrase' }),
  );

  it.each([
    "please don't stop texting me",
    'Can you stop by tomorrow at ten to fix it',
    'thanks, see you there',
    '',
    '👍',
    'cancel my appointment',
    'yes',
  ])('%s does not', (text) => expect(['none', 'unclear']).toContain(isOptOut(text).kind));

  it.each([
    ['START', 'start'],
    ['unstop', 'start'],
    ['subscribe', 'start'],
    ['help', 'help'],
    ['INFO', 'help'],
  ])('%s is %s', (text, kind) => {
    expect(isOptOut(text).kind).toBe(kind);
  });

  it("lets Twilio's own reading decide", () => {
    expect(isOptOut('bitte nichts mehr', 'STOP')).toMatchObject({ kind: 'stop', basis: 'twilio' });
    expect(isOptOut('stop', 'HELP').kind).toBe('help');
  });
});
