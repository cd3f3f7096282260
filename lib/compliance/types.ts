/** The types of the engine in one import. */
export type * from './facts';
export type * from './decision';
export type * from './jurisdiction';
export type { Rule, Check, Example, RuleResult } from './rule';
export type { Context } from './context';
