import type { SenderFacts } from './facts';

/** A sender's registration in words; `undefined` when it is approved. */
export const lackOfRegistration = ({
  status,
}: NonNullable<SenderFacts['registration']>): string | undefined => {
  if (status === 'approved') return undefined;
  return status === 'none' ? 'it is not registered' : `its registration is ${status}`;
};
