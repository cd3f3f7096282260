import { Log } from './log';

/** One request that reached the simulator. */
export interface LoggedRequest {
  atMs: number;
  method: string;
  /** Path and query, with the product as first segment. */
  path: string;
  /**
   * Operation in Twilio's document, for instance `POST
   * /2010-04-01/Accounts/{AccountSid}/Messages.json`.
   */
  operation: string | undefined;
  query: Record<string, unknown>;
  body: Record<string, unknown>;
  /** The account or API key that signed in. */
  auth: string | undefined;
  accountSid: string | undefined;
  status: number | 'reset' | undefined;
}

/** The latest requests, and how many there were of each operation and status. */
export class RequestLog extends Log<LoggedRequest> {
  /** For instance `POST /2010-04-01/…/Messages.json 201` → 998. */
  readonly counts = new Map<string, number>();

  answered(request: LoggedRequest, status: number | 'reset'): void {
    request.status = status;
    const key = `${request.operation ?? request.method} ${status}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** How many requests of an operation ended so; of all statuses when none is given. */
  count(operation: string, status?: number | 'reset'): number {
    let total = 0;
    for (const [key, count] of this.counts) {
      if (status === undefined ? key.startsWith(`${operation} `) : key === `${operation} ${status}`)
        total += count;
    }
    return total;
  }

  override clear(): void {
    super.clear();
    this.counts.clear();
  }
}
