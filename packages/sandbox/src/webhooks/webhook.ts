/** A webhook as the sandbox keeps it. */
export interface Webhook {
  sequence: number;
  webhook_id: string;
  url: string;
  event_types: string[];
  /** What its deliveries are signed with, in the form in which Svix gives it out. */
  secret: string;
}
