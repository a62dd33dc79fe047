const VERBS = {
  devices: ["see", "configure"],
  locks: ["control", "configure"],
  thermostats: ["control", "configure"],
  noise_sensors: ["configure"],
  spaces: ["see", "configure"],
  connected_accounts: ["see", "connect", "configure"],
  access_codes: ["see", "reveal", "manage"],
  access_grants: ["see", "manage"],
  entrances: ["see", "control"],
  user_identities: ["see"],
  reservations: ["see"],
  staff_members: ["see"],
  automations: ["see", "configure"],
  events: ["see"],
} as const;

type Verbs = typeof VERBS;

/** One thing that a person may do to one kind of resource, such as `locks.control`. */
export type NamedPermission = { [R in keyof Verbs]: `${R}.${Verbs[R][number]}` }[keyof Verbs];

/**
 * What a person may do: to one kind of resource (`locks.control`), or to every kind that knows the verb (`control`).
 * `see` reads; `reveal` reads PIN codes; `control` locks, unlocks and sets temperatures; `manage` gives and takes access;
 * `connect` connects and disconnects accounts; `configure` changes how things are set up.
 */
export type Permission = Verbs[keyof Verbs][number] | NamedPermission;

const KNOWN: ReadonlySet<unknown> = new Set(
  Object.entries(VERBS).flatMap(([resource, verbs]) => verbs.flatMap((verb) => [verb, `${resource}.${verb}`])),
);

export const isPermission = (value: unknown): value is Permission => KNOWN.has(value);
