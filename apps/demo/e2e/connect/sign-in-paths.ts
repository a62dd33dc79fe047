import { expect } from "vitest";
import { chooseBrand, isConnected, signIn } from "./hands.ts";
import { accountsOf, expectNobodys, expectOurs } from "./known.ts";
import type { ConnectPath } from "./path.ts";
import { THEIRS } from "./stage.ts";

/** What may happen on the sign-in page. */
export const signInPaths: readonly ConnectPath[] = [
  {
    name: "a brand, a wrong password and the right one, and on to the new devices",
    async run(stage) {
      const { portal, dialog, signInPage, press } = stage;
      await chooseBrand(stage, "Nuki");
      await signIn(stage, signInPage, "doors@house.test", "wrong");
      await signInPage.getByText("The e-mail and password do not match.").waitFor();
      await signIn(stage, signInPage, "doors@house.test");
      await isConnected(stage, "Nuki · doors@house.test");
      await press(dialog.getByRole("button", { name: "See the new devices" }));
      await portal.getByRole("article", { name: "Nuki" }).getByText("Garage door").first().waitFor();
      expect(await dialog.count()).toBe(0);
      await expectOurs(stage, "doors@house.test", ["/devices/list"]);
    },
  },
  {
    name: "a brand that is not in the list is chosen on the sign-in page",
    async run(stage) {
      const { portal, dialog, signInPage, press } = stage;
      await press(portal.getByRole("button", { name: "Connect an account" }));
      await press(dialog.getByRole("button", { name: "I don’t see my brand" }));
      await press(signInPage.getByRole("button", { name: "Kwikset", exact: true }));
      await signIn(stage, signInPage, "other@house.test");
      await isConnected(stage, "Kwikset · other@house.test");
      await expectOurs(stage, "other@house.test", ["/devices/list"]);
    },
  },
  {
    name: "a code, the wrong one first",
    async run(stage) {
      const { signInPage, press } = stage;
      await chooseBrand(stage, "Schlage");
      await signIn(stage, signInPage, "2fa@house.test");
      const enter = async (code: string) => {
        await signInPage.getByLabel("Six-digit code").fill(code);
        await press(signInPage.getByRole("button", { name: "Continue" }));
      };
      await enter("000000");
      await signInPage.getByText("This code is not right.").waitFor();
      await expectNobodys(stage, "2fa@house.test");
      await enter("123456");
      await isConnected(stage, "Schlage · 2fa@house.test");
      await expectOurs(stage, "2fa@house.test", ["/devices/list"]);
    },
  },
  {
    name: "an account of another customer stays theirs, and another one is connected",
    async run(stage) {
      const { house, dialog, signInPage, press } = stage;
      const before = await accountsOf(house, THEIRS);
      const [theirs] = before;
      await chooseBrand(stage, theirs?.account_type_display_name ?? "");
      await signIn(stage, signInPage, theirs?.display_name ?? "");
      await dialog.getByText("The account was not connected").waitFor();
      expect(await accountsOf(house, THEIRS)).toEqual(before);
      await press(dialog.getByRole("button", { name: "Choose another brand" }));
      await press(dialog.getByRole("button", { name: /^Nuki/ }));
      await signIn(stage, signInPage, "mine@house.test");
      await isConnected(stage, "Nuki · mine@house.test");
      await expectOurs(stage, "mine@house.test", ["/devices/list"]);
    },
  },
  {
    name: "a provider that is out of order, and another try",
    async run(stage) {
      const { dialog, signInPage, press } = stage;
      await chooseBrand(stage, "Nuki");
      await signIn(stage, signInPage, "down@house.test");
      await dialog.getByText("The account was not connected").waitFor();
      await expectNobodys(stage, "down@house.test");
      await press(dialog.getByRole("button", { name: "Try again" }));
      await signIn(stage, signInPage, "up@house.test");
      await isConnected(stage, "Nuki · up@house.test");
      await expectOurs(stage, "up@house.test", ["/devices/list"]);
    },
  },
  {
    name: "only the sites that were chosen are connected, with their entrances",
    async run(stage) {
      const { dialog, signInPage, press } = stage;
      await chooseBrand(stage, "Salto KS");
      await signIn(stage, signInPage, "front-desk");
      const site = (name: string) => signInPage.getByRole("checkbox", { name });
      const connect = signInPage.getByRole("button", { name: "Connect", exact: true });
      for (const name of ["Main building", "Annex"]) await press(site(name));
      await press(connect);
      await signInPage.getByText("Choose at least one site.").waitFor();
      await press(site("Main building"));
      await press(connect);
      await isConnected(stage, "Salto KS · front-desk");
      await dialog.getByText("3 devices are here.").waitFor();
      await expectOurs(stage, "front-desk", ["/devices/list", "/acs/entrances/list"]);
    },
  },
  {
    name: "an account whose devices take their time: they are counted as they come",
    async run(stage) {
      const { house, dialog, signInPage } = stage;
      await chooseBrand(stage, "Nuki");
      // A busy machine must not have the next device come before the last was seen.
      house.sandbox.simulate.freezeClock();
      await signIn(stage, signInPage, "slow@house.test");
      await dialog.getByText("Account found").waitFor();
      for (const count of ["1 device so far", "2 devices so far"]) {
        house.sandbox.simulate.advanceClock({ ms: 8_000 });
        await dialog.getByText(count).waitFor();
        expect(await dialog.getByText("is connected").count()).toBe(0);
      }
      house.sandbox.simulate.advanceClock({ ms: 8_000 });
      await isConnected(stage, "Nuki · slow@house.test");
      await dialog.getByText("3 devices are here.").waitFor();
      await expectOurs(stage, "slow@house.test", ["/devices/list"]);
    },
  },
  {
    name: "a calendar, whose address stays a secret",
    async run(stage) {
      const { page, portal, dialog, signInPage, press } = stage;
      const answers: Promise<string>[] = [];
      page.on("response", (response) => {
        if (response.url().includes("/api/customer-portal/connect")) answers.push(response.text().catch(String));
      });
      await chooseBrand(stage, "iCal");
      const add = async (address: string) => {
        await signInPage.getByLabel("Address of the calendar").fill(address);
        await press(signInPage.getByRole("button", { name: "Add" }));
      };
      await add("calendar.ics");
      await signInPage.getByText("Enter the whole address of the calendar.").waitFor();
      await add("https://www.airbnb.com/calendar/ical/7.ics?s=private");
      await isConnected(stage, "iCal · airbnb.com");
      await dialog.getByText("It brings bookings, which come in by themselves.").waitFor();
      await press(dialog.getByRole("button", { name: "See the account" }));
      await portal.getByRole("article", { name: "iCal" }).getByText("Secret, so it is not shown").waitFor();
      const told = await Promise.all(answers);
      expect(told.join(" ")).toContain("airbnb.com");
      expect(told.join(" ")).not.toMatch(/7\.ics|private/);
      await expectOurs(stage, "airbnb.com", []);
    },
  },
];
