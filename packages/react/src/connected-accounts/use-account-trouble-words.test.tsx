import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deviceEntry, type DeviceEntry } from "../devices/device-entry.ts";
import { devicesText } from "../devices/devices.text.ts";
import { normalizeDevices } from "../devices/normalize-device.ts";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { createTranslator } from "../text/translate.ts";
import type { AccountHolding } from "./account-holding.ts";
import { troublesOfAccount } from "./account-trouble.ts";
import { normalizeConnectedAccounts } from "./normalize-connected-account.ts";
import { useAccountTroubleWords } from "./use-account-trouble-words.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 20, 15, 0) }));
afterEach(() => void vi.useRealTimers());

const created_at = new Date(2026, 10, 20, 9, 12).toISOString();
const device = (index: number, kind: string, isOffline = false): DeviceEntry => {
  const [found] = normalizeDevices([
    { device_id: `${index}`, capabilities_supported: [kind], properties: { online: !isOffline } },
  ]);
  if (found === undefined) throw new Error("The device was dropped.");
  return deviceEntry(found, { spaces: new Map(), accounts: new Map() });
};
const doors: AccountHolding = {
  entries: [0, 1, 2, 3].map((index) => device(index, "lock", index > 0)),
  isComplete: true,
};
const climate: AccountHolding = { entries: [0, 1].map((index) => device(index, "thermostat")), isComplete: true };

/** What is said of one error or warning of an account. */
function say(issue: object, holding?: AccountHolding) {
  const list = "error_code" in issue ? "errors" : "warnings";
  const message = "Seam’s own words.";
  const [account] = normalizeConnectedAccounts([
    { connected_account_id: "a", [list]: [{ message, created_at, ...issue }] },
  ]);
  const [trouble] = account ? troublesOfAccount(account) : [];
  if (trouble === undefined) throw new Error("There is no trouble to speak of.");
  const { result } = renderHook(() => useAccountTroubleWords(), {
    wrapper: ({ children }) => (
      <CustomerPortal customerKey="house" locale="en-GB">
        {children}
      </CustomerPortal>
    ),
  });
  return result.current(trouble, holding);
}

const KEEP = "Codes already set keep working.";

describe("every code is said in words: what it is, what it means, what to do", () => {
  test.each([
    [
      "error_code",
      "account_disconnected",
      "Signed out",
      `4 devices can’t be controlled. ${KEEP}`,
      /^Ask someone who may connect accounts here to sign it in again\.$/,
    ],
    [
      "error_code",
      "bridge_disconnected",
      "Bridge offline",
      `4 devices can’t be controlled. ${KEEP}`,
      /Seam Bridge is on and online/,
    ],
    [
      "error_code",
      "dormakaba_sites_disconnected",
      "Sites disconnected",
      `One or more dormakaba sites could not be connected. 3 devices can’t be controlled. ${KEEP}`,
      /dormakaba support/,
    ],
    [
      "error_code",
      "salto_ks_subscription_limit_exceeded",
      "User limit reached",
      `New codes can’t be created. ${KEEP}`,
      /Salto support/,
    ],
    [
      "warning_code",
      "account_reauthorization_requested",
      "New sign-in needed",
      "It works for now. Without a new sign-in it will be signed out.",
      /^Ask someone who may connect accounts here to sign it in again\.$/,
    ],
    [
      "warning_code",
      "setup_required",
      "Setup not finished",
      "It does not work fully until its setup is finished.",
      /ask the people who run this site/,
    ],
    [
      "warning_code",
      "being_deleted",
      "Being removed",
      "It leaves this portal, and its devices with it.",
      /nothing to do/,
    ],
    [
      "warning_code",
      "provider_service_unavailable",
      "Outage",
      `The provider’s service is down, so its devices may not answer. ${KEEP}`,
      /nothing to do/,
    ],
    [
      "warning_code",
      "scheduled_maintenance_window",
      "Maintenance planned",
      `Its devices may not answer while the provider’s service is down for maintenance. ${KEEP}`,
      /nothing to do/,
    ],
    [
      "warning_code",
      "unknown_issue_with_connected_account",
      "Sync problem",
      "Something went wrong while it was read, so some of its devices may not work as they should.",
      /tell the people/,
    ],
    [
      "warning_code",
      "salto_ks_subscription_limit_almost_reached",
      "Near the user limit",
      "More than 80% of the users that Salto allows are in use. At the limit, new codes can’t be created.",
      /raise the limit, or remove users/,
    ],
    [
      "warning_code",
      "dormakaba_sites_unapproved",
      "Sites not approved",
      "One or more dormakaba sites are not approved yet, so the account is not set up fully.",
      /people who run this portal/,
    ],
  ])("%s %s", (list, code, label, meaning, advice) => {
    const words = say({ [list]: code }, doors);
    expect([words.label, words.title, words.meaning]).toEqual([label, `${label} since 09:12`, meaning]);
    expect(words.advice).toMatch(advice);
    // There is no such button.
    expect(JSON.stringify(words)).not.toMatch(/reconnect/i);
  });

  test.each(["error_code", "warning_code"])(
    "%s: one that nobody knows has Seam's own words under a plain label",
    (list) => {
      expect(say({ [list]: "flux_capacitor_drained" }, doors)).toEqual({
        label: "Problem",
        title: "Problem since 09:12",
        meaning: "",
        quote: "Seam’s own words.",
        advice: "If it stays, tell the people who run this site.",
        sites: [],
      });
      const silent = say({ [list]: "flux_capacitor_drained", message: " " });
      expect([silent.meaning, silent.quote]).toEqual(["Something about this account is not in order.", undefined]);
    },
  );
});

test.each([
  ["account_disconnected", undefined],
  ["bridge_disconnected", undefined],
  ["salto_ks_subscription_limit_exceeded", undefined],
  ["dormakaba_sites_disconnected", "Seam’s own words."],
])("%s: Seam's words are shown where they say more than ours: %o", (error_code, quote) => {
  expect(say({ error_code }).quote).toBe(quote);
});

describe("what is lost", () => {
  const lost = (holding?: AccountHolding) => say({ error_code: "account_disconnected" }, holding).meaning;

  test("is counted only as far as it was seen", () => {
    expect(lost()).toBe("Its devices can’t be controlled.");
    expect(lost({ entries: [], isComplete: false })).toBe("Its devices can’t be controlled.");
    expect(lost({ ...doors, isComplete: false })).toBe(`4 devices or more can’t be controlled. ${KEEP}`);
    expect(lost({ entries: doors.entries.slice(1, 2), isComplete: true })).toBe(
      `1 device can’t be controlled. ${KEEP}`,
    );
    expect(lost({ entries: [], isComplete: true })).toBe("It has no devices.");
  });

  test("is no comfort about codes where there are no locks", () => {
    expect(lost(climate)).toBe("2 devices can’t be controlled.");
    expect(say({ warning_code: "provider_service_unavailable" }, climate).meaning).not.toContain("Codes");
  });

  test("is not claimed of sites whose devices all answer", () => {
    expect(
      say({ error_code: "dormakaba_sites_disconnected" }, { entries: doors.entries.slice(0, 1), isComplete: true })
        .meaning,
    ).toBe(`One or more dormakaba sites could not be connected. ${KEEP}`);
  });
});

test("the sites of Salto are said by name, with as many numbers as there are", () => {
  const sites = [
    { site_name: "Main building", subscribed_site_user_count: 1_050, site_user_subscription_limit: 1_000 },
    { site_name: "Annex", subscribed_site_user_count: 1 },
    { site_name: "Garage", site_user_subscription_limit: 20, subscribed_site_user_count: "many" },
    { site_id: "s" },
  ];
  expect(say({ error_code: "salto_ks_subscription_limit_exceeded", salto_ks_metadata: { sites } }).sites).toEqual([
    "Main building: 1,050 of 1,000 users",
    "Annex: 1 user",
    "Garage: 20 users at most",
    "A site without a name",
  ]);
});

test("a time that Seam does not give is not made up", () => {
  expect(say({ error_code: "bridge_disconnected", created_at: null }).title).toBe("Bridge offline");
});

test("being signed out is said as the devices say it", () => {
  const td = createTranslator(undefined, "en-GB")(devicesText);
  const { label, title } = say({ error_code: "account_disconnected" });
  expect([label, title]).toEqual([td("trouble.account.detail"), td("trouble.account.detail.since", { time: "09:12" })]);
});
