import { NodeOperationError, type INode } from 'n8n-workflow';
import { failureOf, sentences, toNodeError, type Mask } from './failure';
import type { Risk } from './operation';

const mostNamed = 20;

const nothingDone: Record<Risk, string> = {
  spends: 'nothing was sent',
  destroys: 'nothing was done',
};

interface Fault {
  itemIndex: number;
  thrown: unknown;
}

/**
 * What is wrong with the items of a list; if there are many, it keeps only those that it will name.
 */
export class ListFaults {
  private count = 0;
  private first: Fault[] = [];

  constructor(private readonly mask: Mask) {}

  add(thrown: unknown, itemIndex: number): void {
    this.count += 1;
    this.first.push({ thrown, itemIndex });
    if (this.first.length > 2 * mostNamed) this.first = this.named();
  }

  /** Does nothing if nothing is wrong. @throws the error that stops the node */
  throwIfAny(node: INode, risk: Risk, total: number): void {
    const [only] = this.first;
    if (!only) return;
    if (this.count === 1) {
      const { mask } = this;
      throw toNodeError(node, only.thrown, only.itemIndex, { mask });
    }
    const message = `${this.count} of ${total} items are wrong, so ${nothingDone[risk]}`;
    throw new NodeOperationError(node, message, { description: this.description() });
  }

  /** n8n shows a description as HTML and counts items from 0. */
  private description(): string {
    const told = new Set<string>();
    const lines = this.named().map(({ thrown, itemIndex }) => {
      const { message, description } = failureOf(thrown, itemIndex, this.mask);
      const remedy = told.has(description) ? '' : description;
      told.add(description);
      return asHtml(sentences(`Item ${itemIndex}: ${message}`, remedy));
    });
    const rest = this.count - lines.length;
    return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>\n');
  }

  private named(): Fault[] {
    return this.first.sort((a, b) => a.itemIndex - b.itemIndex).slice(0, mostNamed);
  }
}

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
