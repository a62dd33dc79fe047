import type { Fault } from "../simulator/fault.ts";
import type { Store } from "../store/store.ts";
import type { ApiError } from "./api-error.ts";
import type { Caller } from "./caller.ts";

/** One request on its way through the app: what was found out about it before it reaches its route. */
export interface Exchange {
  store: Store;
  body: string | ApiError;
  caller: Caller | ApiError;
  fault: Fault | undefined;
  /** What the answer is told apart by, in its header and in the body of a refusal. */
  request_id: string;
}
