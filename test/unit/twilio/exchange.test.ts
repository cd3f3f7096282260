import type { Dispatcher } from 'undici';

import { exchange } from '../../../lib/twilio/exchange';

type Handler = Dispatcher.DispatchHandler;

/** undici's part, played step by step. */
function played(play: (handler: Handler, controller: Dispatcher.DispatchController) => void) {
  const controller = { abort: jest.fn() };
  const dispatch = jest.fn((_options: unknown, handler: Handler) => {
    play(handler, controller as never);
    return true;
  });
  return { dispatcher: { dispatch } as unknown as Dispatcher, controller, dispatch };
}

const options = { origin: 'http://h', path: '/', method: 'GET' } as const;
const run = async (dispatcher: Dispatcher, signal?: AbortSignal) =>
  exchange(dispatcher, options, 'h', signal);

describe('exchange', () => {
  it('gives status, headers and the whole text, even where a sign is cut in two', async () => {
    const text = Buffer.from('zwölf');
    const { dispatcher, dispatch } = played((handler, controller) => {
      handler.onRequestStart!(controller, {});
      handler.onResponseStart!(controller, 201, { a: 'b' });
      handler.onResponseData!(controller, text.subarray(0, 3));
      handler.onResponseData!(controller, text.subarray(3));
      handler.onResponseEnd!(controller, {});
    });
    expect(await run(dispatcher)).toEqual({ statusCode: 201, headers: { a: 'b' }, text: 'zwölf' });
    expect(dispatch.mock.calls[0]![0]).toBe(options);
  });

  it('ends a turn later than undici frees the connection', async () => {
    const order: string[] = [];
    const { dispatcher } = played((handler, controller) => {
      handler.onResponseEnd!(controller, {});
      queueMicrotask(() => setImmediate(() => order.push('freed')));
    });
    // undici queues its turn after the handler has returned, in the same way.
    await run(dispatcher).then(() => order.push('resolved'));
    await new Promise(setImmediate);
    expect(order.toSorted()).toEqual(['freed', 'resolved']);
  });

  it.each<[string, boolean, 'no' | 'maybe']>([
    ['before it was begun', false, 'no'],
    ['after it was begun', true, 'maybe'],
  ])('tells what was sent when it fails %s', async (_case, isBegun, sent) => {
    const { dispatcher } = played((handler, controller) => {
      if (isBegun) handler.onRequestStart!(controller, {});
      const error = Object.assign(new Error('x'), { code: 'ECONNRESET' });
      handler.onResponseError!(controller, error);
    });
    await expect(run(dispatcher)).rejects.toMatchObject({ fault: 'reset', sent, host: 'h' });
  });

  it('is not begun with a signal that is raised', async () => {
    const { dispatcher, dispatch } = played(() => undefined);
    await expect(run(dispatcher, AbortSignal.abort())).rejects.toMatchObject({
      fault: 'cancelled',
      sent: 'no',
    });
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('is not written when the signal came while it was queued', async () => {
    const aborting = new AbortController();
    const { dispatcher, controller } = played((handler, dispatching) => {
      aborting.abort();
      handler.onRequestStart!(dispatching, {});
    });
    await expect(run(dispatcher, aborting.signal)).rejects.toMatchObject({
      fault: 'cancelled',
      sent: 'no',
    });
    expect(controller.abort).toHaveBeenCalledTimes(1);
  });

  it('is broken off when the signal comes under way', async () => {
    const aborting = new AbortController();
    const { dispatcher, controller } = played((handler, dispatching) => {
      handler.onRequestStart!(dispatching, {});
    });
    const running = run(dispatcher, aborting.signal);
    expect(controller.abort).not.toHaveBeenCalled();
    aborting.abort();
    await expect(running).rejects.toMatchObject({ fault: 'cancelled', sent: 'maybe' });
    expect(controller.abort).toHaveBeenCalledWith(new Error('cancelled'));
  });

  it.each<[string, (handler: Handler) => void]>([
    ['success', (handler) => handler.onResponseEnd!({} as never, {})],
    ['a fault', (handler) => handler.onResponseError!({} as never, new Error('x'))],
  ])('leaves no listener behind after %s', async (_case, end) => {
    const { signal } = new AbortController();
    const add = jest.spyOn(signal, 'addEventListener');
    const remove = jest.spyOn(signal, 'removeEventListener');
    const { dispatcher } = played(end);
    await run(dispatcher, signal).catch(() => undefined);
    expect(remove).toHaveBeenCalledWith('abort', add.mock.calls[0]![1]);
  });
});
