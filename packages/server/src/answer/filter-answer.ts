import type { PolicyRow } from "../policy/policy-row.ts";
import { Refusal } from "../refusal.ts";
import type { SeamAnswer } from "../seam/seam-client.ts";
import { unknownOutcome } from "../seam/seam-client.ts";
import { stripSecrets } from "./strip-secrets.ts";

export interface FilteredAnswer {
  readonly body: Record<string, unknown>;
  /** How many entries of another customer Seam had put into a list. */
  readonly withheld: number;
}

/** Lets through of a good answer what the row allows: its payload and paging, nothing foreign, nothing secret. */
export async function filterAnswer(
  row: PolicyRow,
  answer: SeamAnswer,
  customerKey: string,
  sealCursor: (cursor: string) => Promise<string>,
): Promise<FilteredAnswer> {
  const { payload, strip } = row.answer;
  if (payload === null) return { body: { ok: true }, withheld: 0 };
  const content = answer.body?.[payload];
  if (row.kind !== "list") {
    if (!isObject(content)) throw unreadable(row, answer);
    if (!isOwn(row, content, customerKey)) throw foreign(row);
    return { body: { [payload]: stripSecrets(content, strip), ok: true }, withheld: 0 };
  }
  if (!Array.isArray(content) || !content.every(isObject)) throw unreadable(row, answer);
  const own = content.filter((entry) => isOwn(row, entry, customerKey));
  const pagination = await filterPagination(answer.body?.["pagination"], sealCursor);
  return {
    body: { [payload]: stripSecrets(own, strip), ...(pagination && { pagination }), ok: true },
    withheld: content.length - own.length,
  };
}

function isOwn(row: PolicyRow, entry: Record<string, unknown>, customerKey: string): boolean {
  const named = entry["customer_key"] ?? undefined;
  return named === undefined ? !row.answer.namesCustomer : named === customerKey;
}

async function filterPagination(value: unknown, sealCursor: (cursor: string) => Promise<string>) {
  if (!isObject(value)) return undefined;
  const cursor = value["next_page_cursor"];
  const next = typeof cursor === "string" && cursor !== "" ? await sealCursor(cursor) : null;
  // Seam's `next_page_url` would lead past the gateway.
  return {
    has_next_page: value["has_next_page"] === true && next !== null,
    next_page_cursor: next,
    next_page_url: null,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function unreadable(row: PolicyRow, answer: SeamAnswer): Refusal {
  return new Refusal("seam_invalid_response", {
    ...unknownOutcome(row.writes),
    seamRequestId: answer.requestId,
    forHost: `Seam's answer has no readable \`${row.answer.payload}\`.`,
  });
}

function foreign(row: PolicyRow): Refusal {
  return new Refusal(`${row.answer.resource}_not_found`, {
    forHost: "Seam answered with another customer's resource; it was withheld.",
  });
}
