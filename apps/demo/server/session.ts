import { parseSigned, serializeSigned, serialize } from "hono/utils/cookie";
import type { Directory, Person } from "./people.ts";

const COOKIE = "parlour_session";
const EIGHT_HOURS = 8 * 60 * 60;
const attributes = { path: "/", httpOnly: true, sameSite: "Lax" } as const;

/** Who is signed in, kept in a signed cookie that scripts can't read. */
export interface Sessions {
  /** The person behind a request; undefined without a cookie, with a forged or an expired one. */
  read: (request: Request) => Promise<Person | undefined>;
  /** The `set-cookie` value that signs a person in. */
  begin: (person: Person) => Promise<string>;
  /** The `set-cookie` value that signs out. */
  end: () => string;
}

/** Makes sessions for the people of a directory. */
export function createSessions(directory: Directory, secret: string): Sessions {
  return {
    async read(request) {
      const cookies = await parseSigned(request.headers.get("cookie") ?? "", secret, COOKIE);
      const [id, expires] = (cookies[COOKIE] || "").split(" ");
      if (!(Number(expires) > Date.now())) return undefined;
      return directory.people.find((person) => person.id === id);
    },
    begin: (person) =>
      serializeSigned(COOKIE, `${person.id} ${Date.now() + EIGHT_HOURS * 1000}`, secret, {
        ...attributes,
        maxAge: EIGHT_HOURS,
      }),
    end: () => serialize(COOKIE, "", { ...attributes, maxAge: 0 }),
  };
}
