/** One line of what the sandbox shows: what became of one message or one person's answer. */
export interface Line {
  /** Which part of the story it belongs to. */
  chapter: string;
  /** E.164, or as the appointment list has it. */
  recipient: string;
  /** Name of the account in the credential. */
  account: string;
  /** The gate's decision; '' where none was asked for. */
  gate: string;
  /** Why, and what to do about it. */
  reason: string;
  /** Twilio's last status of the message; '' when none was sent. */
  message: string;
  /** The record that reached the CRM; '' for none. */
  crm: string;
}
