import type { ConnectedAccount } from "../api/resources.ts";

/** What a sign-in that was meant for another account has replaced on one that was there already. */
export interface RevivedChanges {
  /** Whether what the host had noted on it is another now. */
  notes: boolean;
  /** Whether other kinds of devices are taken over from it. */
  kinds: boolean;
  /** How it was set whether new devices are added by themselves, where that is another now. */
  addsDevices: boolean | undefined;
}

/** Compares an account that was signed in by mistake with what it was before: a new sign-in gives it all that the other one had. */
export function revivedChanges(before: ConnectedAccount, now: ConnectedAccount): RevivedChanges {
  const wasAdding = before.automatically_manage_new_devices;
  return {
    notes: !isSame(Object.entries(before.custom_metadata ?? {}), Object.entries(now.custom_metadata ?? {})),
    kinds: !isSame(before.accepted_capabilities ?? [], now.accepted_capabilities ?? []),
    addsDevices: wasAdding === now.automatically_manage_new_devices ? undefined : wasAdding,
  };
}

/** Whether two lists hold the same, in whatever order. */
const isSame = (left: readonly unknown[], right: readonly unknown[]): boolean => written(left) === written(right);

const written = (list: readonly unknown[]) => JSON.stringify(list.map((each) => JSON.stringify(each)).toSorted());
