import { Hono } from "hono";
import { drawings } from "./drawings.ts";
import { logos } from "./logos.ts";

const HEADERS = {
  "content-type": "image/svg+xml",
  "cache-control": "public, max-age=86400",
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

/** `/_sandbox/pictures/<product>.svg` and `/_sandbox/pictures/logos/<provider>.svg`: our drawings, open to every page. */
export const pictures = new Hono()
  .get("/:file", ({ req, body, notFound }) => {
    const drawing = named(drawings, req.param("file"));
    return drawing === undefined ? notFound() : body(drawing, 200, HEADERS);
  })
  .get("/logos/:file", ({ req, body, notFound }) => {
    const logo = named(logos, req.param("file"));
    return logo === undefined ? notFound() : body(logo, 200, HEADERS);
  });

function named(among: Record<string, string>, file: string): string | undefined {
  const name = file.replace(/\.svg$/, "");
  return Object.hasOwn(among, name) ? among[name] : undefined;
}
