import { shownFor } from '../field';
import { flag } from './flag';
import { integer } from './integer';

/** Return All and Limit, as n8n has them in every list operation. Spread into `fields`. */
export const page = () => ({
  returnAll: flag({
    label: 'Return All',
    description: 'Whether to return all results or only up to a given limit',
  }),
  limit: shownFor(
    { returnAll: [false] },
    integer({
      label: 'Limit',
      description: 'Max number of results to return',
      min: 1,
      max: 100_000,
      default: 50,
    }),
  ),
});
