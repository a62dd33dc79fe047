import { fieldsOf } from "../../http/fields-of.ts";
import type { Route } from "../../http/route.ts";
import { routes } from "../../http/routes.ts";
import { ALSO_TAKEN } from "../also-taken.ts";
import { NOT_SIMULATED, NOT_SIMULATED_ANYWHERE } from "../not-simulated.ts";

const SIGN: Record<string, string> = {
  api_key: "key",
  client_session: "session",
  client_session_with_customer: "customer",
  client_session_with_customer_ro: "read-only",
};

/** Writes the README's table of routes: who may call each, and where its parameters differ from those of the pinned OpenAPI. */
export function routeTable(): string {
  const rows = routes.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(row);
  const everywhere = Object.entries(NOT_SIMULATED_ANYWHERE).map(([name, why]) => `No route takes \`${name}\`. ${why}`);
  return [
    `${rows.length} routes. ${everywhere.join(" ")}`,
    "",
    "| route | verbs | who may call it | parameters that differ from Seam's |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function row({ path, methods, auth, params }: Route): string {
  const taken = fieldsOf(params);
  const refused = Object.entries(NOT_SIMULATED[path] ?? {}).map(([name, why]) => `refuses \`${name}\`: ${why}`);
  const also = Object.entries(ALSO_TAKEN[path] ?? {})
    .filter(([name]) => Object.hasOwn(taken, name))
    .map(([name, why]) => `\`${name}\` as Seam's client sends it: ${why}`);
  const callers = auth.map((name) => SIGN[name]).join(", ");
  return `| \`${path}\` | ${methods.join(" ")} | ${callers} | ${[...refused, ...also].join("<br>") || "none"} |`;
}
