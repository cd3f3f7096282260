export { listAccounts } from './listAccounts';
export { listContentTemplates } from './listContentTemplates';
export { listMessagingServices } from './listMessagingServices';
export { listPhoneNumbers } from './listPhoneNumbers';
export { templateVariables } from './templateVariables';
