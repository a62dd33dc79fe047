import type { Directory, Person, Property } from "../server/people.ts";

export type { Directory };

/** A property where the signed-in person works. */
export interface OwnProperty extends Property {
  /** Whether this person may only look there. */
  read_only: boolean;
}

/** Who is signed in, as the server tells the page. */
export type SignedIn = Pick<Person, "id" | "name" | "role">;

/** Who is signed in, where they work, and whether there is a sandbox to play with. */
export interface Me {
  person?: SignedIn | undefined;
  properties: OwnProperty[];
  tools: boolean;
  /** Where the page of portal links is. */
  portal_origin: string;
}

/** An answer of our own server that is no good; its message can be shown. */
export class HostError extends Error {
  override name = "HostError";
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Calls our own server: a POST when there is something to send. Throws a `HostError`. */
export async function callHost<Answer>(path: string, body?: object): Promise<Answer> {
  const init = body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, init).catch(() => {
    throw new HostError("Parlour can’t be reached. Check your connection and try again.");
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer) return answer as Answer;
  const fallback = `Parlour answered with an error (${response.status}). Try again.`;
  throw new HostError(messageOf(answer) ?? fallback, response.status);
}

function messageOf(answer: unknown): string | undefined {
  const error = (answer as { error?: { message?: unknown } } | undefined)?.error;
  return typeof error?.message === "string" ? error.message : undefined;
}
