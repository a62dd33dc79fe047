import { existsSync } from "node:fs";
import { readSettings, SettingsError } from "./settings.ts";
import { type Demo, start } from "./start.ts";

let demo: Demo;
try {
  if (!existsSync(new URL("../dist/index.html", import.meta.url)))
    throw new SettingsError("The demo's pages are not built yet. Run `pnpm demo`, which builds them first.");
  demo = await start(readSettings(process.env));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const [customer] = demo.sandbox?.customers ?? [];
const link =
  customer && (await demo.gateway.createCustomerPortal({ customer_key: customer.customer_key, title: customer.name }));

console.log(`
  Parlour, a host with the customer portal inside

  Open      ${demo.url}
  ${demo.sandboxUrl ? `Sandbox   ${demo.sandboxUrl}` : "Seam      real devices: what you press happens. There are no demo tools on this road."}

  Links     ${demo.portalUrl}${link ? `, the page that a portal link opens; one for ${customer?.name}:\n            ${link.url}` : ""}

  Press Ctrl-C to end.
`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void demo.close().then(() => process.exit(0));
  });
