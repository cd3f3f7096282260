interface Trials {
  note(path: string, milliseconds: number, hasKilled: boolean): void;
  costOfKill(path: string, millisecondsInAll: number): number;
}
const folder = '../../../scripts/mutation/jest';
const { Trials } = require(`${folder}/trials.cjs`) as { Trials: new () => Trials };

const all = { quick: 100, slow: 10_000 };

let trials: Trials;
beforeEach(() => (trials = new Trials()));

/** The order in which the files are tried next. */
const order = () =>
  Object.entries(all)
    .sort(([a, takes], [b, took]) => trials.costOfKill(a, takes) - trials.costOfKill(b, took))
    .map(([path]) => path);

it('begins with the file that takes less time', () => {
  expect(order()).toEqual(['quick', 'slow']);
});

it('prefers no slow file because it has killed the mutant before', () => {
  trials.note('quick', 100, false);
  trials.note('slow', 9_000, true);
  expect(order()).toEqual(['quick', 'slow']);
});

it('prefers the file that kills, once it has paid off', () => {
  for (let mutant = 0; mutant < 50; mutant += 1) {
    trials.note('quick', 100, false);
    trials.note('slow', 50, true);
  }
  expect(order()).toEqual(['slow', 'quick']);
});
