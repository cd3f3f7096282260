import { plainText } from '../../../phone/plainText';
import { fromEpoch, fromExcel, numberIn } from './numbers';
import { beginsAsIso, numericDate, orderOf, type Order } from './numericDate';
import type { DateForm } from './readDate';

/** What the cells of one column show of their form. */
class Evidence {
  private readonly orders = new Set<Order>();
  private readonly may = { excel: true, epoch: true };
  private numbers = 0;

  add(text: string): void {
    const number = numberIn(text);
    if (number !== undefined) {
      this.numbers++;
      this.may.excel &&= fromExcel(number) !== undefined;
      this.may.epoch &&= fromEpoch(number) !== undefined;
      return;
    }
    this.may.excel = this.may.epoch = false;
    const date = beginsAsIso(text) ? undefined : numericDate(text);
    const order = date && !date.beginsWithYear ? orderOf(date) : undefined;
    if (order) this.orders.add(order);
  }

  /** The one form that fits, `'several'` where cells contradict one another. */
  get form(): DateForm | 'several' | undefined {
    if (this.orders.size > 1) return 'several';
    if (this.numbers > 0 && this.may.excel !== this.may.epoch) {
      return this.may.excel ? 'excel' : 'epoch';
    }
    return [...this.orders][0];
  }
}

/**
 * Finds the form of the dates of a list where it is certain: a day of 13 or more tells the order of
 * its column, and of the columns that do not tell their own; numbers are Excel's or an epoch's
 * where every cell of the column is one and can be nothing else.
 */
export class DateForms {
  private readonly columns = new Map<string, Evidence>();

  add(heading: string, cell: string): void {
    const text = plainText(cell);
    if (!/^\d/.test(text)) return;
    const evidence = this.columns.get(heading) ?? new Evidence();
    this.columns.set(heading, evidence);
    evidence.add(text);
  }

  formOf(heading: string): DateForm | undefined {
    const own = this.columns.get(heading)?.form;
    if (own) return own === 'several' ? undefined : own;
    const orders = new Set([...this.columns.values()].map(({ form }) => form).filter(isOrder));
    const [order] = orders;
    return orders.size === 1 && order !== 'several' ? order : undefined;
  }
}

/** Whether a cell can be read only once the form of its column is known. */
export function needsForm(cell: string): boolean {
  if (!/^\d/.test(cell)) return false;
  const text = plainText(cell);
  const number = numberIn(text);
  if (number !== undefined) return Boolean(fromExcel(number) ?? fromEpoch(number));
  if (beginsAsIso(text)) return false;
  const date = numericDate(text);
  return date !== undefined && orderOf(date) === undefined;
}

const isOrder = (form: DateForm | 'several' | undefined): form is Order | 'several' =>
  form === 'dayMonthYear' || form === 'monthDayYear' || form === 'several';
