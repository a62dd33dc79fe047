"use client";
import { useSyncExternalStore } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useRefusal } from "../provider/use-refusal.ts";

/** The permissions that the gateway takes for connecting: this one, or all of its kind. */
const OPENS: readonly string[] = ["connected_accounts.connect", "connect"];

/** Whether this person may connect an account, as far as the portal knows before asking. */
export function useMayConnect(): boolean {
  const { refusals } = useSession();
  const refusal = useRefusal("/connect_webviews/create");
  // Beside the reader, because every host loads what the provider knows of routes.
  const isPermitted = useSyncExternalStore(
    refusals.subscribe,
    () => refusals.grant.permissions?.some((permission) => OPENS.includes(permission)) ?? true,
    () => true,
  );
  return isPermitted && refusal === undefined;
}
