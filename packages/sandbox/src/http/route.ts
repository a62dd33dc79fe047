import type { z } from "zod";
import type { Store } from "../store/store.ts";
import type { AuthClass, Caller } from "./caller.ts";

/** What a route is given. */
export interface RouteContext<Params> {
  store: Store;
  caller: Caller;
  params: Params;
  method: string;
  path: string;
  /** Where the sandbox is reached, for the addresses it hands out. */
  origin: string;
}

/** One route of Seam's, whole: its verbs, who may call it, what it takes and gives. */
export interface Route<Schema extends z.ZodType = z.ZodType> {
  path: string;
  methods: readonly string[];
  auth: readonly AuthClass[];
  params: Schema;
  /** Takes texts of any length at any depth, and checks them by itself. */
  anySize?: boolean;
  /** Gives the envelope without `ok`. */
  handle(context: RouteContext<z.output<Schema>>): object;
}

/** Ties a route's handler to its parameters and gives it to the list of all routes. */
export function route<Schema extends z.ZodType>(definition: Route<Schema>): Route {
  return definition;
}
