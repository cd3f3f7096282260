import type { IWebhookFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import type { Spool } from '../../../lib/ledger/spool';
import type { Options } from '../options';
import type { AnswerTime } from './answerTime';
import type { HearingContext } from './hearing';

/** A genuine call, as the stages after its proof work with it. */
export interface GenuineCall {
  n8n: IWebhookFunctions;
  options: Options;
  /** The events that the trigger was asked for. */
  chosen: readonly string[];
  /** The address that was called, without its query. */
  ownUrl: string;
  now: Date;
  time: AnswerTime;
  openLedger: () => Promise<Ledger>;
  hearing: HearingContext;
  /** Where opt-outs wait while the ledger is away. */
  spool: Spool | undefined;
}

/** The trigger that was called, by one of its addresses. */
export const triggerOf = ({ n8n, ownUrl }: GenuineCall): readonly string[] => [
  n8n.getWorkflow().id ?? '',
  n8n.getNode().id,
  ownUrl,
];
