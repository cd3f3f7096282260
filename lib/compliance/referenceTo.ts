import type { Reference } from './decision';
import type { Sourced } from './jurisdiction';

/** The source of a jurisdiction's value, as a finding cites it. */
export const referenceTo = ({
  source,
  tier,
  checkedOn,
}: Pick<Sourced, 'source' | 'tier' | 'checkedOn'>): Reference => ({ url: source, tier, checkedOn });
