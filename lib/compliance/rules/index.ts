import type { Rule } from '../rule';
import aupPhish from './aup-phish';
import cntIdentity from './cnt-identity';
import cntMixed from './cnt-mixed';
import cntOptouttext from './cnt-optouttext';
import cntShortener from './cnt-shortener';
import conLevel from './con-level';
import conMissing from './con-missing';
import gateContext from './gate-context';
import numInvalid from './num-invalid';
import sndRegistration from './snd-registration';
import sndValid from './snd-valid';
import supOptout from './sup-optout';
import timTzunknown from './tim-tzunknown';
import timWindow from './tim-window';
import waWindow from './wa-window';

/** Every rule, in the order of its report; GATE-CONTEXT is last, for it looks at what the others could not say. */
export const rules: readonly Rule[] = [
  supOptout,
  conMissing,
  conLevel,
  aupPhish,
  cntShortener,
  cntIdentity,
  cntOptouttext,
  cntMixed,
  timWindow,
  timTzunknown,
  sndValid,
  sndRegistration,
  waWindow,
  numInvalid,
  gateContext,
];
