import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { median } from "./median.ts";

const LIMIT = 100;
const WARM_UP = 20;
const ROUNDS = 100;
const CUSTOMER = "large-hotel";

/** What one page of `/devices/list` costs in a house of some size: the median in milliseconds, from the question to the text of the answer. */
export interface PageCost {
  devices: number;
  first: number;
  middle: number;
  last: number;
}

interface House {
  devices: number;
  sandbox: Sandbox;
  places: { [Page in "first" | "middle" | "last"]: { page_cursor: string | null; times: number[] } };
}

interface Answer {
  devices: unknown[];
  pagination: { next_page_cursor: string | null };
}

/** Asks the sandbox for pages of 100 in houses of these sizes, by turns, so that the machine's moods fall on all alike. */
export async function pageCosts(sizes: readonly number[]): Promise<PageCost[]> {
  const houses: House[] = [];
  for (const devices of sizes) houses.push(await openHouse(devices));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const { sandbox, places } of houses) {
      for (const { page_cursor, times } of Object.values(places)) {
        const started = performance.now();
        await ask(sandbox, page_cursor);
        if (round >= 0) times.push(performance.now() - started);
      }
    }
    // A turn of the event loop, so that what was sent can be let go.
    await new Promise(setImmediate);
  }
  return houses.map(({ devices, places: { first, middle, last } }) => ({
    devices,
    first: median(first.times),
    middle: median(middle.times),
    last: median(last.times),
  }));
}

async function openHouse(devices: number): Promise<House> {
  const sandbox = createSandbox({ seed: "large", devices });
  const cursors: (string | null)[] = [null];
  for (let cursor = cursors[0] ?? null; ;) {
    const { pagination } = JSON.parse(await ask(sandbox, cursor)) as Answer;
    cursor = pagination.next_page_cursor;
    if (cursor === null) break;
    cursors.push(cursor);
  }
  const at = (place: number) => ({
    page_cursor: cursors[Math.round(place * (cursors.length - 1))] ?? null,
    times: [],
  });
  return { devices, sandbox, places: { first: at(0), middle: at(0.5), last: at(1) } };
}

async function ask({ fetch, apiKey }: Sandbox, page_cursor: string | null): Promise<string> {
  const response = await fetch("/devices/list", {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key: CUSTOMER, limit: LIMIT, ...(page_cursor !== null && { page_cursor }) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`A page was refused: ${text}`);
  return text;
}
