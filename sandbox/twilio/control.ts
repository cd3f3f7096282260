import type { FastifyInstance, FastifyReply } from 'fastify';
import type { InboundCall } from './inbound/call';
import type { InboundMessage } from './inbound/message';
import type { Simulation } from './simulation';
import type { Account } from './state/account';
import type { Fate } from './magic';

const json = (body: unknown) =>
  (typeof body === 'string' && body !== '' ? JSON.parse(body) : {}) as Record<string, unknown>;

const refuse = (reply: FastifyReply) => (error: Error) =>
  reply.code(400).send({ error: error.message });

/** The simulator's own address space for other processes: JSON in, JSON out, no sign-in. */
export function control(app: FastifyInstance, simulation: () => Simulation): void {
  app.get('/_control/status', () => {
    const { url, requests, violations, callbacks, faults, faultsMet, connections, state } =
      simulation();
    return {
      url,
      requests: requests.total,
      counts: Object.fromEntries(requests.counts),
      violations: violations.length,
      responseFaults: state.responseFaults.length,
      callbacks: callbacks.total,
      connections: connections.opened,
      faults: { ...faults },
      faultsMet,
    };
  });
  app.get('/_control/requests', () => simulation().requests.all);
  app.delete('/_control/requests', (_request, reply) => {
    simulation().requests.clear();
    return reply.code(204).send();
  });
  app.get('/_control/violations', () => simulation().violations);
  app.delete('/_control/violations', (_request, reply) => {
    simulation().violations.length = 0;
    return reply.code(204).send();
  });
  app.get('/_control/callbacks', () => simulation().callbacks.all);
  app.get('/_control/accounts/:sid/messages', ({ params }, reply) => {
    const account = simulation().state.accounts.get((params as { sid: string }).sid);
    return account
      ? account.messages.all.map(({ wire }) => wire)
      : reply.code(404).send({ error: 'No such account' });
  });
  app.get('/_control/accounts/:sid/numbers', ({ params }, reply) => {
    const account = simulation().state.accounts.get((params as { sid: string }).sid);
    return account ? account.numbers.all : reply.code(404).send({ error: 'No such account' });
  });
  app.post('/_control/faults', ({ body }) => ({
    ...Object.assign(simulation().faults, json(body)),
  }));
  app.post('/_control/options', ({ body }) =>
    Object.assign(simulation().state.options, json(body)),
  );
  app.post('/_control/fates', ({ body }) => {
    const fates = json(body) as Record<string, Fate>;
    for (const [number, fate] of Object.entries(fates)) simulation().state.fates.set(number, fate);
    return fates;
  });
  app.post('/_control/inbound-message', ({ body }, reply) =>
    simulation()
      .inboundMessage(json(body) as unknown as InboundMessage)
      .catch(refuse(reply)),
  );
  app.post('/_control/inbound-call', ({ body }, reply) =>
    simulation()
      .inboundCall(json(body) as unknown as InboundCall)
      .catch(refuse(reply)),
  );
  app.post('/_control/usage-triggers/:sid/fire', async ({ params, body }) => {
    await simulation().fireUsageTrigger(
      (params as { sid: string }).sid,
      String(json(body).currentValue ?? '1'),
    );
    return { fired: true };
  });
  app.post('/_control/accounts/:sid/events', ({ params, body }) => {
    const { type, data } = json(body) as { type: string; data: Record<string, unknown>[] };
    simulation().publishEvents((params as { sid: string }).sid, type, data);
    return { published: data.length };
  });
  app.post('/_control/accounts/:sid', ({ params, body }, reply) => {
    const account = simulation().state.accounts.get((params as { sid: string }).sid);
    if (!account) return reply.code(404).send({ error: 'No such account' });
    type Changes = Partial<Pick<Account, 'balance' | 'debuggerUrl' | 'usage'>>;
    const { balance, debuggerUrl, usage = [] } = json(body) as Changes;
    account.balance = balance ?? account.balance;
    account.debuggerUrl = debuggerUrl ?? account.debuggerUrl;
    account.usage.push(...usage);
    return {
      balance: account.balance,
      debuggerUrl: account.debuggerUrl,
      usage: account.usage.length,
    };
  });
  app.post('/_control/settle', async () => {
    await simulation().settled();
    return { settled: true };
  });
}
