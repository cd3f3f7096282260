import { Agent } from 'undici';
import type { Log } from '../log';
import type { TwilioOptions } from '../options';
import { attempt, type Attempt } from './attempt';
import { toOutgoing } from './outgoing';
import { readOverrides } from './overrides';
import type { Webhook, WebhookDelivery } from './webhook';

/** Sends signed webhooks as Twilio does, over kept-alive connections. */
export class WebhookClient {
  private readonly agents = new Map<number, Agent>();
  private readonly closing = new AbortController();

  constructor(
    private readonly options: TwilioOptions,
    private readonly log: Log<WebhookDelivery>,
  ) {}

  /**
   * Sends until it is taken or the address's retries are used up; resolves with the last answer,
   * never rejects.
   */
  async send({
    kind,
    url,
    method,
    authToken,
    accountSid,
    resourceSid,
    content,
  }: Webhook): Promise<Attempt> {
    const overrides = readOverrides(new URL(url).hash, this.options.webhookTimeoutMs);
    const outgoing = toOutgoing({ url, method, authToken, content }, this.options.signWithoutPort);
    const delivery = this.log.add({
      kind,
      url,
      method,
      accountSid,
      resourceSid,
      attempts: [],
      parameters: 'parameters' in content ? content.parameters : undefined,
      json: 'json' in content ? content.json : undefined,
    });
    let last: Attempt;
    do {
      last = await attempt(
        this.agent(overrides.connectTimeoutMs),
        outgoing,
        overrides,
        this.closing.signal,
      );
      delivery.attempts.push(last);
    } while (
      last.failure &&
      overrides.on.has(last.failure) &&
      delivery.attempts.length <= overrides.retries &&
      !this.closing.signal.aborted
    );
    return last;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all([...this.agents.values()].map((agent) => agent.destroy()));
  }

  private agent(connectTimeoutMs: number): Agent {
    let agent = this.agents.get(connectTimeoutMs);
    if (!agent) {
      agent = new Agent({
        connect: { timeout: connectTimeoutMs },
        connections: this.options.webhookConnections,
      });
      this.agents.set(connectTimeoutMs, agent);
    }
    return agent;
  }
}
