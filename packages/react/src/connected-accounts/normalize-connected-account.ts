import { listOf } from "../api/list-of.ts";
import { isBookingSystem } from "./is-booking-system.ts";
import { withoutAddress } from "./without-address.ts";
import type { ConnectedAccount, ResourceError, ResourceWarning, SaltoKsSite } from "../api/resources.ts";
import { withoutNulls } from "../api/without-nulls.ts";

/** Makes rows safe to draw: one without an id is dropped, what is missing or null becomes empty. */
export function normalizeConnectedAccounts(rows: readonly unknown[]): ConnectedAccount[] {
  return rows.flatMap((row) => {
    // Whoever has a calendar's address can read it, so the page never holds one.
    const { ical_url: _secret, ...known } = withoutNulls(row) as { ical_url?: unknown };
    const account = known as Partial<ConnectedAccount>;
    if (typeof account.connected_account_id !== "string") return [];
    // Seam does not say what it names a calendar after, so its names are taken for the address as well.
    const nameOf = isBookingSystem(account) ? withoutAddress : (name: string) => name;
    const { username, ...login } = withoutNulls(account.user_identifier ?? {}) as Login;
    return [
      {
        ...account,
        connected_account_id: account.connected_account_id,
        display_name: nameOf(textOf(account.display_name)),
        account_type_display_name: textOf(account.account_type_display_name ?? account.account_type),
        user_identifier: account.user_identifier && {
          ...login,
          ...(username !== undefined && { username: nameOf(textOf(username)) }),
        },
        accepted_capabilities:
          account.accepted_capabilities && listOf(account.accepted_capabilities).filter((kind) => textOf(kind) !== ""),
        errors: issuesOf<ResourceError>(account.errors).map((error) => ({
          ...error,
          error_code: textOf(error.error_code),
        })),
        warnings: issuesOf<ResourceWarning>(account.warnings).map((warning) => ({
          ...warning,
          warning_code: textOf(warning.warning_code),
        })),
      },
    ];
  });
}

function issuesOf<Issue extends ResourceError | ResourceWarning>(issues: readonly Issue[] | undefined): Issue[] {
  return listOf(issues).map((each) => {
    const issue = withoutNulls(each) as Issue;
    const sites = issue.salto_ks_metadata && listOf((withoutNulls(issue.salto_ks_metadata) as SaltoSites).sites);
    return {
      ...issue,
      message: textOf(issue.message),
      salto_ks_metadata: sites && { sites: sites.map(siteOf) },
    };
  });
}

function siteOf(row: unknown): SaltoKsSite {
  const site = withoutNulls(row) as SaltoKsSite;
  return { ...site, site_name: textOf(site.site_name) };
}

interface SaltoSites {
  sites?: SaltoKsSite[];
}

type Login = NonNullable<ConnectedAccount["user_identifier"]>;

const textOf = (text: unknown) => (typeof text === "string" ? text : "");
