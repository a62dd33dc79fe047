import { expect, test } from "vitest";
import { normalizeConnectedAccounts } from "./normalize-connected-account.ts";
import { withoutAddress } from "./without-address.ts";

test.each([
  ["https://www.airbnb.com/calendar/ical/1.ics?s=private", "www.airbnb.com"],
  [" webcal://me:private@calendar.test:8443?private", "calendar.test:8443"],
  ["Seaside flat", "Seaside flat"],
  ["me@house.test", "me@house.test"],
  ["", ""],
])("%s is shown as %s", (text, shown) => {
  expect(withoutAddress(text)).toBe(shown);
});

test("no name of a calendar gives its address away; those of other accounts stay as they are", () => {
  const address = "https://calendar.test/private.ics";
  const row = { connected_account_id: "1", display_name: address, user_identifier: { username: address, email: null } };
  const rows = [
    { ...row, account_type: "ical", ical_url: address },
    { ...row, account_type: "visionline" },
  ];
  const [calendar, other] = normalizeConnectedAccounts(rows);
  expect(JSON.stringify(calendar)).not.toContain("private");
  expect(calendar).toMatchObject({ display_name: "calendar.test", user_identifier: { username: "calendar.test" } });
  expect(other).toMatchObject({ display_name: address, user_identifier: { username: address } });
});
