import { mkdtemp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, type Plugin } from "vite";

/** What a server component gets when it imports the library, as a framework with server components bundles it. */

const library = fileURLToPath(new URL("../../react/src/index.ts", import.meta.url));
let folder: string;
let server: Record<string, unknown>;

/** Puts a reference in the place of what only runs in a browser, as such frameworks do. */
const clientReferences: Plugin = {
  name: "client-references",
  enforce: "pre",
  transform(code) {
    if (!/^["']use client["'];/.test(code)) return undefined;
    const names = [...code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name);
    return names.map((name) => `export const ${name} = { $$typeof: Symbol.for("react.client.reference") };`).join("\n");
  },
};

beforeAll(async () => {
  folder = await mkdtemp(fileURLToPath(new URL("../node_modules/.server-components-", import.meta.url)));
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [clientReferences],
    resolve: { conditions: ["react-server"] },
    ssr: { noExternal: true, resolve: { conditions: ["react-server"] } },
    build: { ssr: library, outDir: folder, minify: false, rollupOptions: { output: { entryFileNames: "index.js" } } },
  });
  server = (await import(`${folder}/index.js`)) as Record<string, unknown>;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("components and hooks are references to the browser's side", () => {
  const references = Object.entries(server).filter(
    ([, value]) => (value as { $$typeof?: symbol }).$$typeof === Symbol.for("react.client.reference"),
  );
  expect(references.map(([name]) => name)).toEqual(Object.keys(server).filter((name) => !name.endsWith("Error")));
  expect(references.length).toBeGreaterThan(15);
});

test("errors are the real thing", () => {
  const { PortalError } = server as { PortalError: new (message: string, options: object) => Error & { code: string } };
  const error = new PortalError("Gone", { code: "not_found" });
  expect(error).toBeInstanceOf(Error);
  expect([error.code, error.message]).toEqual(["not_found", "Gone"]);
});
