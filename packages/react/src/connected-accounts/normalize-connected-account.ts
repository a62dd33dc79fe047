import type { ConnectedAccount } from "../api/resources.ts";

/** Makes rows safe to draw: one without an id is dropped, what is missing becomes empty. */
export function normalizeConnectedAccounts(rows: readonly unknown[]): ConnectedAccount[] {
  return rows.flatMap((row) => {
    const account = row as Partial<ConnectedAccount> | null | undefined;
    if (typeof account?.connected_account_id !== "string") return [];
    return [
      {
        ...account,
        connected_account_id: account.connected_account_id,
        display_name: account.display_name ?? "",
        account_type_display_name: account.account_type_display_name ?? account.account_type ?? "",
        errors: account.errors ?? [],
        warnings: account.warnings ?? [],
      },
    ];
  });
}
