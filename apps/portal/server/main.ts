import { existsSync } from "node:fs";
import { servePortal } from "./serve-portal.ts";

const { env } = process;
const endpoint = env["PORTAL_ENDPOINT"] || "http://localhost:4100/api/customer-portal";
const list = (name: string) => (env[name] ?? "").split(/[\s,]+/).filter((each) => each !== "");

if (!existsSync(new URL("../dist/index.html", import.meta.url))) {
  console.error("The portal page is not built yet. Run `pnpm portal`, which builds it first.");
  process.exit(1);
}
if (!URL.canParse(endpoint)) {
  console.error(`PORTAL_ENDPOINT is "${endpoint}", which is no whole address. Set it to where the gateway answers.`);
  process.exit(1);
}
const seam = env["PORTAL_SEAM"];
const images = ["https://connect.getseam.com", ...(seam ? [new URL(seam).origin] : []), ...list("PORTAL_IMAGES")];
const port = Number(env["PORTAL_PORT"] || 4101);
const { url, close } = await servePortal(port, () => ({
  endpoint,
  parents: list("PORTAL_PARENTS"),
  images,
  ...(seam && { seam }),
})).catch((error: NodeJS.ErrnoException) => {
  console.error(`Port ${port} can't be used (${error.code ?? error.message}). Choose another with PORTAL_PORT.`);
  process.exit(1);
});
console.log(`The portal page is at ${url} and asks the gateway at ${endpoint}.`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
