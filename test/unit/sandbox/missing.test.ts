import type { Line } from '../../../sandbox/line';
import { missing } from '../../../sandbox/missing';

const line: Line = {
  chapter: 'One',
  recipient: '+12025550141',
  account: 'production',
  gate: 'allow',
  reason: 'Consent is on record.',
  message: 'delivered',
  crm: 'sms delivered',
};

describe('missing', () => {
  it('finds nothing where each expected line is matched by one that was seen', () => {
    expect(
      missing([{ recipient: line.recipient, reason: /consent/i }, { gate: 'allow' }], [line]),
    ).toEqual([]);
  });

  it('names the expected lines that no single line matches', () => {
    const other = { ...line, recipient: '+12025550142', message: 'failed' };
    expect(
      missing(
        [{ recipient: line.recipient, message: 'failed' }, { crm: /undelivered/ }],
        [line, other],
      ),
    ).toEqual(['recipient "+12025550141", message "failed"', 'crm /undelivered/']);
  });
});
