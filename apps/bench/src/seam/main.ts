// Seam's own DeviceTable on the sandbox, to be looked at: prints the page's address.
//   pnpm --filter bench seam
import { serveSeamPage } from "./serve.ts";

const { url, close } = await serveSeamPage();
process.once("SIGINT", () => void close());
process.stdout.write(`${url}\n`);
