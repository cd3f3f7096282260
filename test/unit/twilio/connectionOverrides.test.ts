import {
  calledAddress,
  hasOverrides,
  addressWithRetries,
} from '../../../lib/twilio/connectionOverrides';

describe('an address with connection overrides', () => {
  it.each([
    ['https://a.example.com/x', 'https://a.example.com/x#rc=5&rp=5xx,ct,rt'],
    ['https://a.example.com/x?y=1', 'https://a.example.com/x?y=1#rc=5&rp=5xx,ct,rt'],
    ['https://a.example.com/x#rc=1', 'https://a.example.com/x#rc=5&rp=5xx,ct,rt'],
  ])('of %s has Twilio call again', (address, expected) => {
    expect(addressWithRetries(address)).toBe(expected);
    expect(hasOverrides(expected)).toBe(true);
  });

  it('calls the same as without', () => {
    const address = 'https://a.example.com/x?y=1';
    expect(calledAddress(addressWithRetries(address, '4xx'))).toBe(address);
    expect(calledAddress(address)).toBe(address);
    expect(hasOverrides(address)).toBe(false);
  });
});
