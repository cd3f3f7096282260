/**
 * Whether Twilio accepts this as a usage trigger's value: `100`, or `+100` for 100 more than now.
 */
export const isUsageThreshold = (value: string): boolean => /^\+?\d+(\.\d+)?$/.test(value);
