/** What an account used of one category on one day. */
export interface DayOfUsage {
  /** `YYYY-MM-DD` in GMT. */
  day: string;
  category: string;
  count: number;
  /** In dollars. */
  price: number;
}
