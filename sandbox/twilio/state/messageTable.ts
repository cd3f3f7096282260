import type { Message } from './message';
import { Table } from './table';

/** Messages of an account; those to one address are found without walking over all of them. */
export class MessageTable extends Table<Message> {
  private readonly byRecipient = new Map<string, Message[]>();

  override add(sid: string, message: Message): Message {
    const list = this.byRecipient.get(message.wire.to);
    if (list) list.push(message);
    else this.byRecipient.set(message.wire.to, [message]);
    return super.add(sid, message);
  }

  override delete(sid: string): boolean {
    const message = this.get(sid);
    if (message) {
      const rest = this.to(message.wire.to).filter((other) => other !== message);
      this.byRecipient.set(message.wire.to, rest);
    }
    return super.delete(sid);
  }

  /** Messages to an address, oldest first. */
  to(address: string): Message[] {
    return this.byRecipient.get(address) ?? [];
  }
}
