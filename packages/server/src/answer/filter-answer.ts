import type { ProofName, Prove } from "../ownership/proof.ts";
import { proofs } from "../ownership/proofs.ts";
import { keepInReach } from "../ownership/reach.ts";
import { mayRead } from "../policy/may-read.ts";
import { offersProvider } from "../policy/offers-provider.ts";
import { PINS } from "../policy/pins.ts";
import type { PolicyRow } from "../policy/policy-row.ts";
import type { ResourceKind } from "../policy/resource-kind.ts";
import { showsEvent } from "../policy/shows-event.ts";
import { Refusal } from "../refusal.ts";
import { type Grant, mayReveal } from "../request/grant.ts";
import type { SeamAnswer } from "../seam/seam-client.ts";
import { unknownOutcome } from "../seam/seam-client.ts";
import { filterPagination } from "./filter-pagination.ts";
import { stripSecrets } from "./strip-secrets.ts";

type Entry = Record<string, unknown>;

interface Asker {
  readonly customerKey: string;
  readonly grant: Grant;
  readonly prove: Prove;
  readonly sealCursor: (cursor: string) => Promise<string>;
  readonly signal: AbortSignal;
}

export interface FilteredAnswer {
  readonly body: Record<string, unknown>;
  /** How many entries of another customer Seam had put into the answer. */
  readonly withheld: number;
}

/** Lets through of a good answer what the row and the person's grant allow: its payload and paging, nothing foreign, nothing secret. */
export async function filterAnswer(row: PolicyRow, answer: SeamAnswer, asker: Asker): Promise<FilteredAnswer> {
  const { payload, also = [], strip } = row.answer;
  if (payload === null) return { body: { ok: true }, withheld: 0 };
  const secret = mayReveal(asker.grant) ? strip : [...strip, ...PINS];
  const clean = (value: unknown) => stripSecrets(value, secret);
  const content = answer.body?.[payload];
  if (content === undefined && row.answer.optional) return { body: { ok: true }, withheld: 0 };

  if (row.kind === "related") {
    if (!isObject(content)) throw unreadable(row, answer);
    const { batch, withheld } = await filterBatch(row, content, asker);
    return { body: { [payload]: clean(batch), ok: true }, withheld };
  }
  if (Array.isArray(content)) {
    if (!content.every(isObject)) throw unreadable(row, answer);
    const own = content.filter((entry) => isOwn(row.answer.namesCustomer, entry, asker.customerKey));
    const reached = row.answer.reach === "entries" ? await keepInReach(own, asker) : own;
    const shown = reached.filter(isOffered(row, asker.grant));
    const pagination = await filterPagination(answer.body?.["pagination"], asker.sealCursor);
    const paging = pagination && { pagination };
    return { body: { [payload]: clean(shown), ...paging, ok: true }, withheld: content.length - own.length };
  }
  if (row.kind === "list" || !isObject(content)) throw unreadable(row, answer);
  if (!isOwn(row.answer.namesCustomer, content, asker.customerKey)) throw foreign(row);
  const more = also.flatMap((key) => {
    const value = answer.body?.[key];
    return value === undefined ? [] : [[key, clean(value)] as const];
  });
  return { body: { [payload]: clean(content), ...Object.fromEntries(more), ok: true }, withheld: 0 };
}

/** Keeps the lists that the row names and the person may read, and of each what is the customer's and the person reaches. */
async function filterBatch(row: PolicyRow, content: Entry, asker: Asker) {
  const lists = Object.entries(row.answer.batch ?? {}).flatMap(([name, kind]) => {
    const entries = content[name];
    return Array.isArray(entries) && mayRead(kind, asker.grant)
      ? [{ name, kind, entries: entries.filter(isObject) }]
      : [];
  });
  let withheld = 0;
  const filtered = await Promise.all(
    lists.map(async ({ name, kind, entries }) => {
      const own = await keepOwn(kind, entries, asker);
      withheld += entries.length - own.length;
      return [name, await keepInReach(own, asker)] as const;
    }),
  );
  return { batch: Object.fromEntries(filtered), withheld };
}

async function keepOwn(kind: ResourceKind, entries: Entry[], { customerKey, prove, signal }: Asker): Promise<Entry[]> {
  const named = entries.filter((entry) => isOwn(false, entry, customerKey));
  const proof: ProofName = `${kind}_id`;
  const unnamed = named.filter((entry) => entry["customer_key"] === undefined || entry["customer_key"] === null);
  // People have no owner that Seam tells; those of a proven grant are the customer's.
  if (unnamed.length === 0 || !proofs[proof]) return named;
  const idOf = (entry: Entry) => String(entry[`${kind}_id`]);
  const owned = await prove(proof, { customerKey, ids: unnamed.map(idOf) }, signal);
  return named.filter((entry) => !unnamed.includes(entry) || owned.has(idOf(entry)));
}

function isOwn(namesCustomer: boolean, entry: Entry, customerKey: string): boolean {
  const named = entry["customer_key"] ?? undefined;
  return named === undefined ? !namesCustomer : named === customerKey;
}

/** Makes what tells whether the portal offers an entry, whatever Seam was asked for. */
function isOffered({ narrowedBy = [] }: PolicyRow, { features }: Grant): (entry: Entry) => boolean {
  if (narrowedBy.includes("allowed_events")) return ({ event_type }) => showsEvent(features, event_type);
  if (!narrowedBy.includes("accepted_providers")) return () => true;
  const isProvider = offersProvider(features);
  return ({ device_provider_name }) => isProvider(device_provider_name);
}

const isObject = (value: unknown): value is Entry =>
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
