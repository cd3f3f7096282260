import type { TwilioOptions } from './options';

/** Whether the filter To of a list gives anything for such an address. */
export const canFind = (to: string, { filterTakesChannels }: TwilioOptions): boolean =>
  filterTakesChannels || !/^(whatsapp|rcs|messenger):/.test(to);
