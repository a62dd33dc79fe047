import type { Store } from "../store/store.ts";
import type { Fault } from "./fault.ts";

/** Takes the fault that this call runs into, if there is one, and uses up one of its times. */
export function takeFault(store: Store, path: string): Fault | undefined {
  const fault = store.faults.find((candidate) => candidate.path === undefined || candidate.path === path);
  if (!fault) return undefined;
  fault.times -= 1;
  if (fault.times <= 0) store.faults.splice(store.faults.indexOf(fault), 1);
  return fault;
}
