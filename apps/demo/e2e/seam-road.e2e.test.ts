import { createSandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { expect, test } from "vitest";
import { openHouse } from "./house.ts";

const customer_key = "ホテル 7/ü?&#";
const names = [
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  "Backwards \u202Egnp.rood",
  "🚪".repeat(40),
  "Endless" + "x".repeat(493),
  "{count} devices",
];

/** An API that could be Seam's, with what nobody would wish for in it. */
const seams = createSandbox({
  seed: (builder) => {
    builder.addCustomer({ customer_key, name: "Hotel 7" });
    const { connected_account_id } = builder.addAccount({ customer_key, display_name: "<b>desk</b>" });
    for (const name of names) builder.addDevice({ connected_account_id, name, picture: null });
    const untold = { properties: undefined, can_remotely_unlock: undefined, device_type: "toaster" };
    builder.addDevice({ connected_account_id, name: "Untold", override: untold, picture: null });
  },
});

test.for([1280, 360])("any customer key and any name, on the road to Seam, %s px wide", async (width, context) => {
  const served = await serveSandbox(seams, { port: 0 });
  context.onTestFinished(() => served.close());
  const properties = [{ customer_key, name: "Hotel 7" }];
  const house = await openHouse(context, { seam: { apiKey: seams.apiKey, endpoint: served.url, properties } });
  const page = await house.visit({ viewport: { width, height: 800 } });
  await page.getByRole("button", { name: "Sign in" }).click();
  for (const name of [...names, "Untold"])
    await page.getByRole("main").getByText(name, { exact: true }).first().waitFor();
  expect(await page.title()).toBe("Doors & devices at Hotel 7 – Parlour");
  expect(new URL(page.url()).pathname).toBe(`/${encodeURIComponent(customer_key)}/doors`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  expect(await page.getByText("Real devices: what you press happens.").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: /Demo tools/ }).count()).toBe(0);
});
