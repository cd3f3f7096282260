import type { Rule } from '../rule';
import aupEvasion from './aup-evasion';
import aupForbidden from './aup-forbidden';
import aupFraud from './aup-fraud';
import aupHate from './aup-hate';
import aupListsource from './aup-listsource';
import aupPhish from './aup-phish';
import aupShaft from './aup-shaft';
import aupSpoof from './aup-spoof';
import aupThreat from './aup-threat';
import aupVerdict from './aup-verdict';
import cntAdlabel from './cnt-adlabel';
import cntIdentity from './cnt-identity';
import cntLinkrisk from './cnt-linkrisk';
import cntMixed from './cnt-mixed';
import cntOptouttext from './cnt-optouttext';
import cntPhoneinbody from './cnt-phoneinbody';
import cntSegments from './cnt-segments';
import cntSensitive from './cnt-sensitive';
import cntShortener from './cnt-shortener';
import cntUrlban from './cnt-urlban';
import conExpired from './con-expired';
import conLevel from './con-level';
import conMissing from './con-missing';
import conProof from './con-proof';
import conReassigned from './con-reassigned';
import conScope from './con-scope';
import frqDebt from './frq-debt';
import frqPolicy from './frq-policy';
import frqStatute from './frq-statute';
import gateContext from './gate-context';
import gatePlace from './gate-place';
import gateStale from './gate-stale';
import gateTzdata from './gate-tzdata';
import gateUnverified from './gate-unverified';
import numInvalid from './num-invalid';
import numLinetype from './num-linetype';
import polBatch from './pol-batch';
import polCountry from './pol-country';
import polLinks from './pol-links';
import sndAlpha from './snd-alpha';
import sndAlphareg from './snd-alphareg';
import sndCli from './snd-cli';
import sndRegistration from './snd-registration';
import sndRoute from './snd-route';
import sndValid from './snd-valid';
import supConfirm from './sup-confirm';
import supDnc from './sup-dnc';
import supFreetext from './sup-freetext';
import supLitigator from './sup-litigator';
import supOptout from './sup-optout';
import supUnclear from './sup-unclear';
import supWapref from './sup-wapref';
import timEmergban from './tim-emergban';
import timHoliday from './tim-holiday';
import timLatency from './tim-latency';
import timTzunknown from './tim-tzunknown';
import timWindow from './tim-window';
import voxArtificial from './vox-artificial';
import waTemplate from './wa-template';
import waUserlimit from './wa-userlimit';
import waUsmarketing from './wa-usmarketing';
import waWindow from './wa-window';

/**
 * Every rule, in the order of its report; GATE-CONTEXT is last, for it looks at what the others
 * could not say.
 */
export const rules: readonly Rule[] = [
  supConfirm,
  supDnc,
  supFreetext,
  supLitigator,
  supOptout,
  supUnclear,
  supWapref,
  conExpired,
  conLevel,
  conMissing,
  conProof,
  conReassigned,
  conScope,
  aupEvasion,
  aupForbidden,
  aupFraud,
  aupHate,
  aupListsource,
  aupPhish,
  aupShaft,
  aupSpoof,
  aupThreat,
  aupVerdict,
  cntAdlabel,
  cntIdentity,
  cntLinkrisk,
  cntMixed,
  cntOptouttext,
  cntPhoneinbody,
  cntSegments,
  cntSensitive,
  cntShortener,
  cntUrlban,
  timEmergban,
  timHoliday,
  timLatency,
  timTzunknown,
  timWindow,
  frqDebt,
  frqPolicy,
  frqStatute,
  sndAlpha,
  sndAlphareg,
  sndCli,
  sndRegistration,
  sndRoute,
  sndValid,
  waTemplate,
  waUserlimit,
  waUsmarketing,
  waWindow,
  voxArtificial,
  polBatch,
  polCountry,
  polLinks,
  numInvalid,
  numLinetype,
  gatePlace,
  gateStale,
  gateTzdata,
  gateUnverified,
  gateContext,
];
