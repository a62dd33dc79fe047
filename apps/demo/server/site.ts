import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../dist", import.meta.url));

/** The built client: its files, and its one page for every other address. */
export function createSite(): Hono {
  const site = new Hono();
  site.use("/*", async (c, next) => {
    await next();
    // A file under /assets has its content's hash in its name.
    const lasts = c.res.ok && c.req.path.startsWith("/assets/");
    c.header("cache-control", lasts ? "public, max-age=31536000, immutable" : "no-cache");
  });
  site.use("/*", serveStatic({ root }));
  site.get("/assets/*", (c) => c.text("There is no such file.", 404));
  site.get("/*", serveStatic({ root, path: "index.html" }));
  return site;
}
