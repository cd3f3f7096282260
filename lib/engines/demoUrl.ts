/** Whether an address is the one that new numbers come with; nobody depends on it. */
export const isDemoUrl = (url: string): boolean => /^https?:\/\/demo\.twilio\.com\//.test(url);
