/** Who has sent STOP to which sender; a sender is a number or a messaging service. */
export class OptOuts {
  private readonly pairs = new Set<string>();

  add(sender: string, recipient: string): void {
    this.pairs.add(`${sender} ${recipient}`);
  }

  remove(sender: string, recipient: string): void {
    this.pairs.delete(`${sender} ${recipient}`);
  }

  has(sender: string, recipient: string): boolean {
    return this.pairs.has(`${sender} ${recipient}`);
  }
}
