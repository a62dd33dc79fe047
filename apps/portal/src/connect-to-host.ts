import { connectToParent, type ParentConnection } from "@customer-portal/react/frame-guest";
import type { PageModel } from "./page-model.ts";
import { readLink } from "./read-link.ts";
import { Trouble } from "./trouble.ts";

/** Joins the page to the host around it: links, colours and language come from there, and height and events go there. */
export function connectToHost(parents: readonly string[], model: PageModel, onLocale: (locale: string) => void) {
  const around = window.location.ancestorOrigins?.[0];
  // The header `frame-ancestors` is what keeps strangers out; this says why nothing is shown where it is missing.
  if (around !== undefined && !parents.includes(around)) throw new Trouble("not_embeddable", around);
  const connection: ParentConnection | undefined = connectToParent({
    parents,
    onScheme: (scheme) => (document.documentElement.dataset["scheme"] = scheme),
    onLocale,
    onLink: ({ token }) => void model.adopt(readLink(token)),
  });
  connection?.followHeight(document.body);
  return connection;
}
