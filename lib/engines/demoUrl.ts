/** Whether an address is the demo that new numbers come with, which nobody depends on. */
export const isDemoUrl = (url: string): boolean => /^https?:\/\/demo\.twilio\.com\//.test(url);
