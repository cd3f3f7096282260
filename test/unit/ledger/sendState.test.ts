import {
  fromStates,
  mayTake,
  settling,
  transitions,
  type TransitionName,
} from '../../../lib/ledger/sendState';

/** Who may take which way from which state: everybody, its holder only, or nobody. */
const table: Record<TransitionName, Record<string, 'all' | 'holder' | 'none'>> = {
  reserve: { null: 'all', reserved: 'none', accepted: 'none', rejected: 'all', unknown: 'none' },
  confirm: {
    null: 'none',
    reserved: 'holder',
    accepted: 'none',
    rejected: 'none',
    unknown: 'none',
  },
  free: { null: 'none', reserved: 'holder', accepted: 'none', rejected: 'none', unknown: 'none' },
  accept: { null: 'all', reserved: 'all', accepted: 'none', rejected: 'all', unknown: 'all' },
  reject: { null: 'none', reserved: 'holder', accepted: 'none', rejected: 'none', unknown: 'none' },
  lose: { null: 'none', reserved: 'holder', accepted: 'none', rejected: 'none', unknown: 'none' },
  takeOver: { null: 'none', reserved: 'all', accepted: 'none', rejected: 'none', unknown: 'all' },
};
const states = [null, 'reserved', 'accepted', 'rejected', 'unknown'] as const;

describe('the states of a send', () => {
  it.each(Object.entries(table))('%s', (name, who) => {
    const ways = states.map((state) => {
      const may = [true, false].map((isHolder) => mayTake(name as TransitionName, state, isHolder));
      return [String(state), may[0] ? (may[1] ? 'all' : 'holder') : may[1] ? 'others' : 'none'];
    });
    expect(Object.fromEntries(ways)).toEqual(who);
  });

  it('never lead away from what Twilio has accepted', () => {
    const from = Object.values(transitions).flatMap((transition) => [...transition.from]);
    expect(from).not.toContain('accepted');
  });

  it('come to where each transition says', () => {
    const to = Object.entries(transitions).map(([name, transition]) => [name, transition.to]);
    expect(Object.fromEntries(to)).toEqual({
      reserve: 'reserved',
      confirm: 'reserved',
      free: null,
      accept: 'accepted',
      reject: 'rejected',
      lose: 'unknown',
      takeOver: 'reserved',
    });
    for (const [state, name] of Object.entries(settling)) {
      expect(transitions[name].to).toBe(state);
    }
  });

  it('are written for SQL without the state of there being no row', () => {
    expect(fromStates('reserve')).toBe(`'rejected'`);
    expect(fromStates('accept')).toBe(`'reserved', 'unknown', 'rejected'`);
  });
});
