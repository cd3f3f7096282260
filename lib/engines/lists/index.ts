export * from './search';
export { templateVariables } from './templateVariables';
