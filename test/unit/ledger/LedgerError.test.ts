import { LedgerError } from '../../../lib/ledger/LedgerError';

describe('an error of the ledger', () => {
  it('has done nothing, and says all in its message, unless it is told otherwise', () => {
    const error = new LedgerError('The disk is full. Make room.');
    expect(error).toMatchObject({ name: 'LedgerError', mayBeDone: false, remedy: '' });
    expect(error).not.toHaveProperty('cause');
    expect(new LedgerError('Cut', { mayBeDone: true }).mayBeDone).toBe(true);
  });

  it("keeps the driver's own error", () => {
    const cause = new Error('ENOSPC');
    expect(new LedgerError('The disk is full.', { cause })).toMatchObject({
      cause,
      mayBeDone: false,
    });
  });
});
