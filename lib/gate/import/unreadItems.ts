import type { IExecuteFunctions } from 'n8n-workflow';
import { memoByObject } from '../../kit/memo';
import { columnsOf, textOf, type NamedColumns } from './columns';
import { UnreadAnswers } from './unread';

/** Keys of a run's items that are not known and hold nothing but answers. */
export function unreadInItems(n8n: IExecuteFunctions, names: NamedColumns): readonly string[] {
  const named = JSON.stringify(names);
  const run = answersOf(n8n);
  const found = run.get(named) ?? find(n8n, names);
  run.set(named, found);
  return found;
}

/** By the columns that the user names, which an expression may make others for each item. */
const answersOf = memoByObject((_n8n: IExecuteFunctions) => new Map<string, string[]>());

function find(n8n: IExecuteFunctions, names: NamedColumns): string[] {
  const items = n8n.getInputData();
  const keys = new Set(items.flatMap(({ json }) => Object.keys(json)));
  const unread = new UnreadAnswers(keys, columnsOf([...keys], names));
  for (const { json } of items) {
    for (const [key, value] of Object.entries(json)) {
      if (unread.mayBe(key)) unread.add(key, textOf(value));
    }
  }
  return unread.headings;
}
