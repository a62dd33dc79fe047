import { policy } from "../policy/policy.ts";
import type { PolicyRow } from "../policy/policy-row.ts";
import { requirePermission } from "../policy/require-permission.ts";
import { Refusal } from "../refusal.ts";
import type { Door, Person } from "../request/door.ts";

/** Whoever may read events may hear of them. */
const EVENTS = policy.get("/events/list") as PolicyRow;
/** How many streams one person, and how many one customer, may have at once on one instance. */
const MOST_PER_PERSON = 30;
const MOST_PER_CUSTOMER = 1_000;

/** Makes what lets a person in to a stream: who it is, whether they may, and whether there is room. */
export function createLiveDoor(door: Door) {
  const counts = new Map<string, number>();

  function take(key: string, most: number): () => void {
    const count = counts.get(key) ?? 0;
    if (count >= most) throw new Refusal("rate_limited", { headers: { "retry-after": "30" } });
    counts.set(key, count + 1);
    return () => {
      const left = (counts.get(key) ?? 1) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    };
  }

  async function admit(request: Request): Promise<Person> {
    const person = await door.requirePerson(request);
    requirePermission(EVENTS, person.grant);
    return person;
  }

  return {
    admit,
    /** Takes a place for a stream; what it gives frees it again. */
    takePlace({ customerKey, grant: { actor } }: Person): () => void {
      const freeCustomer = take(JSON.stringify([customerKey]), MOST_PER_CUSTOMER);
      if (actor === undefined) return freeCustomer;
      try {
        const freePerson = take(JSON.stringify([customerKey, actor]), MOST_PER_PERSON);
        return () => {
          freeCustomer();
          freePerson();
        };
      } catch (error) {
        freeCustomer();
        throw error;
      }
    },
  };
}
