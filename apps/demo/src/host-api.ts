import type { Directory, Person, Property } from "../server/people.ts";

export type { Directory };

/** Who is signed in, as the server tells the page. */
export interface SignedIn extends Pick<Person, "id" | "name" | "role"> {
  read_only: boolean;
}

/** Who is signed in, where they work, and whether there is a sandbox to play with. */
export interface Me {
  person?: SignedIn;
  properties: Property[];
  tools: boolean;
}

/** Calls our own server: a POST when there is something to send. Throws an Error whose message can be shown. */
export async function callHost<Answer>(path: string, body?: object): Promise<Answer> {
  const init = body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, init).catch(() => {
    throw new Error("Parlour can’t be reached. Check your connection and try again.");
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer) return answer as Answer;
  throw new Error(messageOf(answer) ?? `Parlour answered with an error (${response.status}). Try again.`);
}

function messageOf(answer: unknown): string | undefined {
  const error = (answer as { error?: { message?: unknown } } | undefined)?.error;
  return typeof error?.message === "string" ? error.message : undefined;
}
