import { DEMO } from "@customer-portal/sandbox";
import type { Page } from "playwright-core";
import { expect, test, type TestContext } from "vitest";
import { type House, openHouse } from "./open-house.ts";

/** Opens a portal that wears a profile. */
async function wear(context: TestContext, profile: object): Promise<{ house: House; page: Page }> {
  const house = await openHouse(context);
  const response = await house.sandbox.fetch(`${house.sandboxUrl}/workspaces/customization_profiles/create`, {
    method: "POST",
    headers: { authorization: `Bearer ${house.sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(profile),
  });
  const { customization_profile } = (await response.json()) as {
    customization_profile: { customization_profile_id: string };
  };
  const { customization_profile_id } = customization_profile;
  const { url } = await house.gateway.createCustomerPortal({
    customer_key: DEMO.customerKey,
    locale: "en-US",
    customization_profile_id,
  });
  const page = await house.visit(url);
  await page.getByText(DEMO.devices.offline).first().waitFor();
  return { house, page };
}

/** The colour of words on the accent and the accent, as they are painted: three numbers each. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const part = document.createElement("span");
    document.querySelector(".cp-root")?.append(part);
    const colorOf = (token: string) => {
      part.style.color = `var(${token})`;
      return (getComputedStyle(part).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    };
    const colors = [colorOf("--cp-on-accent"), colorOf("--cp-accent")];
    part.remove();
    return colors;
  });

function contrastOf(colors: number[][]): number {
  const [bright, dark] = colors
    .map((color) => {
      const [red = 0, green = 0, blue = 0] = color.map((part) =>
        part / 255 <= 0.040_45 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((left, right) => right - left);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test("a portal wears its customization profile, and the page around it the font", async (context) => {
  const { page } = await wear(context, {
    customer_portal_theme: {
      primary_color: "#7c3aed",
      primary_foreground_color: "#fef9c3",
      font_family: "Liberation Serif",
    },
    message_overrides: { "en-US": { "devices.title": "Door locks", "Reservations.reservation": "Booking" } },
  });
  await page.getByText("Door locks").first().waitFor();
  expect(await painted(page)).toEqual([
    [254, 249, 195],
    [124, 58, 237],
  ]);
  const fonts = await page.evaluate(() =>
    ["body", ".cp-root"].map((each) => getComputedStyle(document.querySelector(each) as Element).fontFamily),
  );
  expect(fonts).toEqual(Array(2).fill(expect.stringMatching(/^"Liberation Serif"/)));
});

test.for(["light", "dark"] as const)(
  "words on an accent that could not be read there are made readable: %s",
  async (colorScheme, context) => {
    const { page } = await wear(context, {
      customer_portal_theme: { primary_color: "#fde047", primary_foreground_color: "#ffffff" },
    });
    await page.emulateMedia({ colorScheme });
    const colors = await painted(page);
    expect(colors[1]).toEqual([253, 224, 71]);
    expect(contrastOf(colors)).toBeGreaterThanOrEqual(4.5);
  },
);
