import { Hono } from "hono";
import { localOnly, sameOrigin, strictHeaders } from "./guard.ts";
import type { Directory, Person } from "./people.ts";
import type { Sessions } from "./session.ts";
import { createDays } from "./records/days.ts";
import { createSite } from "./site.ts";

export interface HostOptions {
  directory: Directory;
  sessions: Sessions;
  /** Answers everything under `/api/customer-portal`. */
  gateway: { fetch: (request: Request) => Promise<Response> };
  /** Answers everything under `/api/tools`; left out when there is no sandbox to act on. */
  tools?: Hono | undefined;
  /** Where devices' pictures come from, as the content security policy names it. */
  imageSource: string;
  /** The origin of the portal page, which the product may show in a frame. */
  portalOrigin: string;
  /** The origin of Seam, whose sign-in pages the portal shows in a frame. */
  seamOrigin: string;
}

/** The product's own server: its pages, its sign-in, and the gateway mounted in it. */
export function createHost({
  directory,
  sessions,
  gateway,
  tools,
  imageSource,
  portalOrigin,
  seamOrigin,
}: HostOptions): Hono {
  const host = new Hono();
  host.use(strictHeaders(imageSource, [portalOrigin, seamOrigin]));
  host.use(localOnly);
  host.all("/api/customer-portal/*", (c) => gateway.fetch(c.req.raw));

  host.use("/api/*", sameOrigin, async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });
  const describe = (person: Person | undefined) => ({
    person: person && { id: person.id, name: person.name, role: person.role },
    properties: directory.properties
      .filter(({ customer_key }) => person?.customer_keys.includes(customer_key))
      .map((property) => ({ ...property, read_only: person?.looks_only?.includes(property.customer_key) ?? false })),
    tools: tools !== undefined,
    portal_origin: portalOrigin,
  });
  host.get("/api/me", async (c) => c.json(describe(await sessions.read(c.req.raw))));
  host.get("/api/directory", (c) => c.json(directory));
  host.post("/api/sign-in", async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const id = typeof body === "object" && body && "person" in body ? body.person : undefined;
    const person = directory.people.find((each) => each.id === id);
    if (!person) return c.json({ error: { type: "unknown_person", message: "Nobody of that name works here." } }, 400);
    c.header("set-cookie", await sessions.begin(person));
    return c.json(describe(person));
  });
  host.post("/api/sign-out", (c) => {
    c.header("set-cookie", sessions.end());
    return c.json(describe(undefined));
  });
  host.route("/api/properties", createDays(directory, sessions));
  if (tools) host.route("/api/tools", tools);
  host.all("/api/*", (c) =>
    c.json({ error: { type: "not_found", message: "There is nothing at this address." } }, 404),
  );

  host.route("/", createSite());
  host.onError((error, c) => {
    console.error(error);
    return c.json(
      { error: { type: "internal_error", message: "The demo's server failed. Its terminal says why." } },
      500,
    );
  });
  return host;
}
