"use client";
import { useSyncExternalStore } from "react";
import type { Grant } from "../api/grant.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { useRefusal } from "../provider/use-refusal.ts";

/** The permissions that the gateway takes for connecting: this one, or all of its kind. */
const OPENS: readonly string[] = ["connected_accounts.connect", "connect"];

const permits = ({ permissions, features }: Grant): boolean =>
  features?.["connect"]?.exclude !== true && (permissions?.some((permission) => OPENS.includes(permission)) ?? true);

/** Whether this person may connect an account, as far as the portal knows before asking. */
export function useMayConnect(): boolean {
  const { refusals } = useSession();
  const { features } = useSettings();
  const refusal = useRefusal("/connect_webviews/create");
  // Beside the reader, because every host loads what the provider knows of routes.
  const isPermitted = useSyncExternalStore(
    refusals.subscribe,
    () => permits(refusals.grant),
    () => true,
  );
  return isPermitted && refusal === undefined && features.connect?.exclude !== true;
}
