import type { Store } from "./store.ts";

/**
 * What happens at a time that was planned. It is given ids and looks up what they name, since much may have changed:
 * what is gone or no longer meant is passed over. `at` is the moment it was planned for, not the later one at which it is settled.
 */
export type Happening<Data extends object> = (store: Store, data: Data, at: number) => void;
