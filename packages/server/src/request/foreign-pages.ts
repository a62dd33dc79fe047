/** How many pairs of page and host are told of; a page can call with any, and the log must not grow with them. */
const MOST = 100;

/** Says once for each page of another origin, and the host that it asked, why its calls are refused: the page itself only sees a refusal. */
export function createForeignPages(): { wordsFor: (request: Request) => string | undefined } {
  const told = new Set<string>();
  return {
    wordsFor({ headers, url }) {
      const origin = headers.get("origin") ?? "";
      const host = headers.get("host") ?? new URL(url).host;
      const pair = `${origin} ${host}`;
      if (!URL.canParse(origin) || told.has(pair) || told.size >= MOST) return undefined;
      told.add(pair);
      return `A page of ${new URL(origin).origin} called, but this server was asked as ${host}, so the call was refused. Let your proxy keep \`Host\`, or add the page's origin to \`allowedOrigins\`.`;
    },
  };
}
