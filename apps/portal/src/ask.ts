import { Trouble, troubleOfType } from "./trouble.ts";

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** Posts to the gateway or to Seam with a token, and gives the JSON. Throws a `Trouble` that says what it means for the portal. */
export async function ask(url: string, token: string, body: object = {}): Promise<Record<string, unknown>> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Trouble("unreachable");
  }
  const answer = (await response.json().catch(() => undefined)) as Answer | undefined;
  if (response.ok && typeof answer === "object") return answer;
  const { type, message = `HTTP ${response.status}` } = answer?.error ?? {};
  const known = troubleOfType(type);
  if (known) throw new Trouble(known);
  throw new Trouble(
    response.status >= 500 || response.status === 429 ? "unreachable" : "refused",
    message,
    response.status,
  );
}

type Answer = Record<string, unknown> & { error?: { type?: string; message?: string } };
