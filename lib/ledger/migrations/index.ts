import { initial } from './0001Initial';
import { waitAnswers } from './0002WaitAnswers';
import { waitsById } from './0003WaitsById';
import { eachMessageOnce } from './0004EachMessageOnce';
import { repeatable } from './0005Repeatable';
import { onePersonOneHash } from './0006OnePersonOneHash';
import { consentScope } from './0007ConsentScope';
import { approvals } from './0008Approvals';
import { topicAndTemplate } from './0009TopicAndTemplate';
import { growth } from './0010Growth';
import { spokenBefore } from './0011SpokenBefore';
import { sentAddress } from './0012SentAddress';
import { sendsUnderWay } from './0013SendsUnderWay';
import { dueSends } from './0014DueSends';
import type { Migration } from './Migration';

/** In order of version, without gaps. */
export const migrations: readonly Migration[] = [
  initial,
  waitAnswers,
  waitsById,
  eachMessageOnce,
  repeatable,
  onePersonOneHash,
  consentScope,
  approvals,
  topicAndTemplate,
  growth,
  spokenBefore,
  sentAddress,
  sendsUnderWay,
  dueSends,
];
