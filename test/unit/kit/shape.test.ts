import type { Context, Operation } from '../../../lib/kit/operation';
import { shapedOrPlain, shapeOf } from '../../../lib/kit/shape';

const operation = {
  output: ({ sid }: { sid: string }) => ({ short: sid.toLowerCase() }),
} as unknown as Operation<unknown, Context>;
const shape = shapeOf(operation, 'simplified', {} as never, {} as Context);

it('gives what was done as it came where it does not go into the form', () => {
  expect(() => shape({ sid: 7 })).toThrow('is not a function');
  expect(shapedOrPlain(shape)({ sid: 7 })).toEqual({ sid: 7 });
  expect(shapedOrPlain(shape)({ sid: 'SM1' })).toEqual({ short: 'sm1' });
});
