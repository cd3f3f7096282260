import type { Effect, Finding } from './decision';

const closing = 'See: https://www.twilio.com/en-us/legal/aup';

/**
 * The refusal in the wording users know; concerns from the findings that decided, steps from their
 * remedies.
 */
export const refusalText = (
  effect: Exclude<Effect, 'allow'>,
  findings: readonly Finding[],
): string => {
  const deciding = findings.filter(
    ({ outcome, severity }) =>
      outcome === 'effective' && (severity === 'block' || severity === 'hold'),
  );
  const relevant =
    effect === 'block' ? deciding.filter(({ severity }) => severity === 'block') : deciding;
  const concerns = [...new Set(relevant.map(({ reason }) => reason))];
  const steps = [
    ...new Set(relevant.map(({ remedy }) => remedy).filter((remedy) => remedy !== null)),
  ];
  return [
    "I cannot send this message because it may violate Twilio's Acceptable Use Policy:",
    ...concerns.map((concern) => `- ${concern}`),
    '',
    'To proceed legitimately:',
    ...(steps.length > 0 ? steps : ['Do not send this message to this recipient.']).map(
      (step, index) => `${index + 1}. ${step}`,
    ),
    '',
    closing,
  ].join('\n');
};
