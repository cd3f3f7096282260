/** Conversations gives smaller pages than other products (Twilio's OpenAPI document). */
export const maxPageSize = 100;
