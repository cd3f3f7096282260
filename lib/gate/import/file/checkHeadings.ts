import { FieldError } from '../../../kit/fieldError';
import type { Column, NamedColumns } from '../columns';
import { speaks } from '../row';

/**
 * Refuses a file that has no number, that says nothing of consent, or lacks a column that the user
 * names.
 * @param isSaid the user has chosen what all rows are
 * @throws FieldError
 */
export function checkHeadings(
  headings: readonly string[],
  columns: ReadonlyMap<string, Column>,
  names: NamedColumns,
  isSaid: boolean,
): void {
  const here = new Set(headings.map((heading) => heading.toLowerCase()));
  for (const [name, heading] of Object.entries(names)) {
    if (heading && !here.has(heading.trim().toLowerCase())) {
      refuse(
        `columns.${name}`,
        'The heading',
        heading,
        `is not in the file: its headings are ${list(headings)}`,
      );
    }
  }
  const all = [...columns.values()];
  if (!all.some(({ meaning }) => meaning.is === 'number')) {
    refuse(
      'columns.to',
      'Column of the number',
      headings.join(', '),
      'is not among the headings: call it "to" or "phone", name it under Columns, or choose the right delimiter',
    );
  }
  if (!isSaid && !all.some(speaks)) {
    refuse(
      'columns.kind',
      'Column of consent',
      headings.join(', '),
      'is not among the headings: call it "SMS opt-in" or "SMS opt-out", name it under Columns, or choose for all rows what they are. Columns about e-mail say nothing of messages',
    );
  }
}

const list = (headings: readonly string[]) => headings.slice(0, 30).join(', ');

function refuse(field: string, label: string, value: string, fault: string): never {
  throw new FieldError({ field: `options.${field}`, label, value, fault });
}
