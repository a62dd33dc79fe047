import { Hono } from "hono";
import { drawings } from "./drawings.ts";

/** `/_sandbox/pictures/<name>.svg`: our drawings of products, open to every page. */
export const pictures = new Hono().get("/:file", ({ req, body, notFound }) => {
  const name = req.param("file").replace(/\.svg$/, "");
  const drawing = Object.hasOwn(drawings, name) ? drawings[name as keyof typeof drawings] : undefined;
  if (!drawing) return notFound();
  return body(drawing, 200, {
    "content-type": "image/svg+xml",
    "cache-control": "public, max-age=86400",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  });
});
