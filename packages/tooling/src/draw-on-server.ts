import { mkdtemp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Alias } from "vite";

const entry = fileURLToPath(new URL("../../react/src/testing/draw-page.tsx", import.meta.url));
const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));

/** Makes what draws pages in Node, as a server of a host would, with the React that the aliases choose. */
export function drawOnServer(alias: Alias[] = []): (context: unknown, page: string) => Promise<string> {
  let bundle: Promise<(page: string) => Promise<string>> | undefined;
  return async (_context, page) => (await (bundle ??= load(alias)))(page);
}

async function load(alias: Alias[]): Promise<(page: string) => Promise<string>> {
  const outDir = await mkdtemp(`${modules}.draw-on-server-`);
  try {
    await build({
      configFile: false,
      logLevel: "error",
      resolve: { alias },
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir,
        minify: false,
        rollupOptions: { output: { entryFileNames: "draw.js", codeSplitting: false } },
      },
    });
    const { drawPage } = (await import(`${outDir}/draw.js`)) as { drawPage: (page: string) => Promise<string> };
    return drawPage;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
