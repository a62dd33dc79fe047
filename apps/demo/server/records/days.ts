import { type Context, Hono } from "hono";
import type { Directory, Property } from "../people.ts";
import type { Sessions } from "../session.ts";
import { clockAt } from "./clock-at.ts";
import { dayOf } from "./day-of.ts";
import type { PropertyRecord } from "./record.ts";
import { records } from "./records.ts";

interface Kept {
  Variables: { record: PropertyRecord; time_zone: string; customer_key: string };
}

/** The product's own data: what is on today at a property, for its own people. It knows nothing of devices. */
export function createDays(directory: Directory, sessions: Sessions): Hono<Kept> {
  const days = new Hono<Kept>();
  /** Who was ticked off by hand today, as "customer key, date, entry". */
  const ticked = new Set<string>();

  days.use("/:customer_key/*", async (c, next) => {
    const person = await sessions.read(c.req.raw);
    if (!person) return refuse(c, 401, "You are signed out. Sign in again.");
    const customer_key = c.req.param("customer_key");
    if (!person.customer_keys.includes(customer_key)) return refuse(c, 403, "You don’t work at this property.");
    if (c.req.method !== "GET" && person.looks_only?.includes(customer_key))
      return refuse(c, 403, "You may only look at this property.");
    const property = directory.properties.find((each) => each.customer_key === customer_key);
    const record = property && recordOf(property);
    if (!record || !property?.time_zone) return refuse(c, 404, "Parlour keeps no records of this property.");
    c.set("record", record);
    c.set("time_zone", property.time_zone);
    c.set("customer_key", customer_key);
    return next();
  });
  days.get("/:customer_key/today", (c) => {
    const { record, time_zone, customer_key } = c.var;
    const clock = clockAt(time_zone, new Date());
    const come = record.entries.filter(({ id }) => ticked.has(tick(customer_key, clock.date, id))).map(({ id }) => id);
    return c.json(dayOf(record, clock, new Set(come)));
  });
  days.post("/:customer_key/entries/:id/here", (c) => {
    const { record, time_zone, customer_key } = c.var;
    const id = c.req.param("id");
    if (!record.entries.some((entry) => entry.id === id)) return refuse(c, 404, "Nobody of that name is due today.");
    ticked.add(tick(customer_key, clockAt(time_zone, new Date()).date, id));
    return c.json({ done: true });
  });
  return days;
}

/** Only a property whose business we know is kept in our books. */
function recordOf({ customer_key, vertical }: Property): PropertyRecord | undefined {
  return vertical && records.get(customer_key);
}

/** One entry on one day. */
function tick(customer_key: string, date: string, entry: string): string {
  return [customer_key, date, entry].join("\n");
}

function refuse(c: Context, status: 401 | 403 | 404, message: string): Response {
  return c.json({ error: { type: "refused", message } }, status);
}
