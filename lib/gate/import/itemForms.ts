import type { IExecuteFunctions } from 'n8n-workflow';
import { memoByObject } from '../../kit/memo';
import { textOf } from './columns';
import { DateForms } from './dates/dateForms';
import type { DateForm } from './dates/readDate';
import { meaningOf } from './heading';

/** The forms of the dates in the items of a run: one item shows what is the month in the others. */
export const itemForms = memoByObject(
  (n8n: IExecuteFunctions): ((key: string) => DateForm | undefined) => {
    const items = n8n.getInputData();
    const forms = new DateForms();
    const seen = new Set<string>();
    for (const { json } of items) {
      for (const [key, value] of Object.entries(json)) {
        const is = meaningOf(key)?.is;
        if (is === 'date' || is === 'statement') {
          seen.add(key);
          forms.add(key, textOf(value));
        }
      }
    }
    return (key) => {
      // A key that the user has named is called as it likes.
      if (!seen.has(key)) for (const { json } of items) forms.add(key, textOf(json[key]));
      seen.add(key);
      return forms.formOf(key);
    };
  },
);
