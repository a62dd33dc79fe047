/** The headers that let the portal page, and no other, read an answer: its links travel as Bearer, never a cookie. */
export function corsOfLinks(request: Request, origin: string): Readonly<Record<string, string>> {
  if (request.headers.get("origin") !== origin) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "x-request-id, seam-request-id, retry-after, customer-portal-grant",
    vary: "Origin",
    ...(request.method === "OPTIONS" && {
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "authorization, content-type, last-event-id",
      "access-control-max-age": "600",
    }),
  };
}
