import { deliveryOf } from '../../../lib/sending/deliveryOf';
import { fakeExecute } from '../../support/fakeExecute';

it('paces a list by the first item whose pace can be read, and asks each item once', async () => {
  const rates = ['fast', undefined, 5, 7];
  const asked: number[] = [];
  const { n8n } = fakeExecute({
    parameters: rates.map(() => ({})),
    methods: {
      getNodeParameter: ((name: string, itemIndex: number) => {
        expect(name).toBe('delivery');
        asked.push(itemIndex);
        return { messagesPerSecond: rates[itemIndex] };
      }) as never,
    },
  });
  const { pacing, readDelivery } = await deliveryOf(n8n, { timeZone: 'UTC' });
  expect(pacing).toEqual({ messagesPerSecond: 5 });
  expect(rates.map((_rate, index) => readDelivery(index)())).toEqual(
    rates.map((messagesPerSecond) => ({ messagesPerSecond })),
  );
  expect(asked).toEqual([0, 1, 2, 3]);
});

it('lets a list go at its own pace where no item has one that can be read', async () => {
  const { n8n } = fakeExecute({
    parameters: [{}],
    methods: { getNodeParameter: (() => ({ messagesPerSecond: 'fast' })) as never },
  });
  const { pacing, readDelivery } = await deliveryOf(n8n, { timeZone: 'UTC' });
  expect(pacing).toEqual({});
  expect(readDelivery(0)()).toEqual({ messagesPerSecond: 'fast' });
});
