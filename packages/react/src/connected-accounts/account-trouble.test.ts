import { describe, expect, test } from "vitest";
import type { ConnectedAccount } from "../api/resources.ts";
import { troublesOfAccount } from "./account-trouble.ts";
import { normalizeConnectedAccounts } from "./normalize-connected-account.ts";

const AT = "2026-11-20T09:00:00.000Z";

function accountOf(errors: unknown, warnings: unknown = []): ConnectedAccount {
  const [account] = normalizeConnectedAccounts([{ connected_account_id: "a", errors, warnings }]);
  if (account === undefined) throw new Error("The account was dropped.");
  return account;
}
const error = (error_code: unknown, rest: object = {}) => ({
  error_code,
  message: "As Seam says.",
  created_at: AT,
  ...rest,
});
const warning = (warning_code: unknown, rest: object = {}) => ({
  warning_code,
  message: "As Seam says.",
  created_at: AT,
  ...rest,
});

test("an account without errors and warnings has no trouble", () => {
  expect(troublesOfAccount(accountOf([]))).toEqual([]);
});

describe("what each error means", () => {
  test.each([
    ["account_disconnected", { lost: "all", keepsCodes: true }],
    ["bridge_disconnected", { lost: "all", keepsCodes: true }],
    ["dormakaba_sites_disconnected", { lost: "some", keepsCodes: true, isQuoted: true }],
    ["salto_ks_subscription_limit_exceeded", { keepsCodes: true }],
  ])("%s", (code, facts) => {
    const [trouble] = troublesOfAccount(accountOf([error(code)]));
    expect(trouble).toEqual({
      ...facts,
      kind: code,
      tone: "danger",
      gravity: expect.any(Number),
      since: Date.parse(AT),
      message: "As Seam says.",
      sites: [],
    });
  });
});

describe("what each warning means", () => {
  test.each([
    ["account_reauthorization_requested", {}],
    ["setup_required", { isQuoted: true }],
    ["being_deleted", { passes: true }],
    ["provider_service_unavailable", { keepsCodes: true, passes: true }],
    ["scheduled_maintenance_window", { keepsCodes: true, passes: true, isQuoted: true }],
    ["unknown_issue_with_connected_account", { isQuoted: true }],
    ["salto_ks_subscription_limit_almost_reached", {}],
    ["dormakaba_sites_unapproved", { isQuoted: true }],
  ])("%s", (code, facts) => {
    const [trouble] = troublesOfAccount(accountOf([], [warning(code)]));
    expect(trouble).toEqual({
      ...facts,
      kind: code,
      tone: "warning",
      gravity: expect.any(Number),
      since: Date.parse(AT),
      message: "As Seam says.",
      sites: [],
    });
  });
});

test.each(["flux_capacitor_drained", "", "__proto__", "constructor", "toString", null, 7])(
  "the code %o is one that the portal does not know, and keeps Seam's words",
  (code) => {
    for (const [account, tone] of [
      [accountOf([error(code)]), "danger"],
      [accountOf([], [warning(code)]), "warning"],
    ] as const)
      expect(troublesOfAccount(account)).toEqual([
        expect.objectContaining({ kind: "other", tone, isQuoted: true, message: "As Seam says." }),
      ]);
  },
);

test("errors come before warnings, and the gravest of each first", () => {
  const account = accountOf(
    [
      error("salto_ks_subscription_limit_exceeded"),
      error("something_new"),
      error("bridge_disconnected"),
      error("account_disconnected"),
    ],
    [
      warning("scheduled_maintenance_window"),
      warning("account_reauthorization_requested"),
      warning("being_deleted"),
      warning("provider_service_unavailable"),
    ],
  );
  expect(troublesOfAccount(account).map(({ kind }) => kind)).toEqual([
    "account_disconnected",
    "bridge_disconnected",
    "other",
    "salto_ks_subscription_limit_exceeded",
    "being_deleted",
    "provider_service_unavailable",
    "account_reauthorization_requested",
    "scheduled_maintenance_window",
  ]);
});

test("the sites of Salto come with their counts, and broken ones take nothing down", () => {
  const salto_ks_metadata = {
    sites: [
      { site_id: "s", site_name: "Main building", subscribed_site_user_count: 50, site_user_subscription_limit: 50 },
      null,
      { site_name: null, subscribed_site_user_count: null },
    ],
  };
  const [trouble] = troublesOfAccount(
    accountOf([error("salto_ks_subscription_limit_exceeded", { salto_ks_metadata })]),
  );
  expect(trouble?.sites).toEqual([
    { site_id: "s", site_name: "Main building", subscribed_site_user_count: 50, site_user_subscription_limit: 50 },
    { site_name: "" },
  ]);
});

test.each([
  [null, null],
  ["not a list", 7],
  [
    [null, {}],
    [null, {}, "text"],
  ],
  [[error("account_disconnected", { message: null, created_at: "yesterday", salto_ks_metadata: "none" })], undefined],
])("errors %o and warnings %o take nothing down", (errors, warnings) => {
  for (const { since, message, sites } of troublesOfAccount(accountOf(errors, warnings)))
    expect({ since, message, sites }).toEqual({ since: undefined, message: "", sites: [] });
});
