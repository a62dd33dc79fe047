import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** A page with Seam's own components, and the sandbox that it asks. */
export interface SeamPage {
  /** The page for somebody who sees all accounts. */
  url: string;
  sandbox: Sandbox;
  close: () => Promise<void>;
}

/** Builds the page as a host would, and serves it on an origin that is not the sandbox's. */
export async function serveSeamPage(): Promise<SeamPage> {
  const files = await buildPage();
  const sandbox = createSandbox();
  const served = await serveSandbox(sandbox, { port: 0 });
  const pages = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://page");
    const file = files.get(pathname.slice(1));
    response.writeHead(file ? 200 : 404, { "content-type": TYPES[extname(pathname)] ?? "application/octet-stream" });
    response.end(file);
  });
  await new Promise<void>((resolve) => {
    pages.listen(0, "localhost", resolve);
  });
  const page = new URL(`http://localhost:${(pages.address() as AddressInfo).port}/seam.html`);
  page.search = new URLSearchParams({ endpoint: served.url, token: await openSession(sandbox) }).toString();
  return {
    url: page.href,
    sandbox,
    close: async () => {
      pages.close();
      pages.closeAllConnections();
      await served.close();
    },
  };
}

async function buildPage(): Promise<Map<string, string | Uint8Array>> {
  const { output } = (await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    // As a host's visitors get it, also where a test's environment builds it.
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, chunkSizeWarningLimit: 5000, rollupOptions: { input: `${ROOT}seam.html` } },
  })) as Rollup.RollupOutput;
  return new Map(output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]));
}

/** A session of the kind that Seam's components are made for: they know no customers. */
async function openSession(sandbox: Sandbox): Promise<string> {
  const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
  const ask = async (path: string, params: object) => {
    const response = await sandbox.fetch(path, { method: "POST", headers, body: JSON.stringify(params) });
    return (await response.json()) as {
      connected_accounts: { connected_account_id: string }[];
      client_session: { token: string };
    };
  };
  const { connected_accounts } = await ask("/connected_accounts/list", {});
  const connected_account_ids = connected_accounts.map(({ connected_account_id }) => connected_account_id);
  return (await ask("/client_sessions/create", { connected_account_ids })).client_session.token;
}
