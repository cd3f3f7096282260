/** The row that keeps a subaccount's token, encrypted, where other rows keep what they replaced. */
export const subaccountRow = { resource: 'subaccount', field: 'authToken' } as const;
