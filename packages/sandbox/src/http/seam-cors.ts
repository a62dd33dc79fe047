import { cors } from "hono/cors";

/** CORS as Seam's own clients need it: they send credentials, so the origin is reflected and never `*`. */
export const seamCors = cors({
  origin: (origin) => origin,
  credentials: true,
  allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
  allowHeaders: [
    "content-type",
    "authorization",
    "seam-workspace",
    "seam-lts-version",
    "seam-sdk-version",
    "seam-sdk-name",
    "seam-publishable-key",
    "seam-client-session-token",
    "client-session-token",
    "seam-api-key",
    "seam-user-identifier-key",
  ],
  exposeHeaders: ["seam-request-id"],
});
