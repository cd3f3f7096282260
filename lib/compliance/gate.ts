import * as areaCodes from './data/areaCodes';
import * as holidays from './data/holidays';
import * as readings from './data/readings';
import * as zones from './data/zones';
import { decide, type DecideOptions } from './decide';
import type { Decision } from './decision';
import type { Pack } from './pack';
import type { Facts } from './facts';
import { jurisdictions } from './jurisdictions';
import { rules } from './rules';

/** The package's own rules and jurisdictions. Not legal advice. */
export const rulePack: Pack = {
  id: 'twilio-ops',
  tzDataVersion: '2026c',
  rules,
  jurisdictions,
  tables: { ...areaCodes, ...holidays, ...readings, ...zones },
};

/** Decides with the package's own rules: see `decide`. */
export const evaluate = (facts: Facts, options?: DecideOptions): Decision =>
  decide(facts, rulePack, options);
