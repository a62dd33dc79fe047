import { isFeatures, type Features } from "./features.ts";
import { isPermission, type NamedPermission, type Permission } from "./permissions.ts";

/** What a host lets a person do for a customer. What is left out is not narrowed. */
export interface GrantTerms {
  /** Who acts, in the host's own words, such as a user's id. Audited, and what the rate of commands is counted by. */
  readonly actor?: string | undefined;
  /** What the person may do; an empty list is nothing. */
  readonly permissions?: readonly Permission[] | undefined;
  /** Which parts of the portal are offered, in Seam's own names. */
  readonly features?: Features | undefined;
  /** Refuses whatever writes. */
  readonly readOnly?: boolean | undefined;
  /** The only devices that the person may reach, beside those in `spaceIds`. */
  readonly deviceIds?: readonly string[] | undefined;
  /** The only spaces that the person may reach, and with them the devices in them. */
  readonly spaceIds?: readonly string[] | undefined;
}

/** What a person may do for a customer, read and checked. */
export interface Grant {
  readonly actor: string | undefined;
  /** Undefined where nothing is narrowed. */
  readonly permissions: ReadonlySet<Permission> | undefined;
  readonly features: Features;
  readonly readOnly: boolean;
  /** Undefined, both, where the person reaches everything of the customer. */
  readonly deviceIds: ReadonlySet<string> | undefined;
  readonly spaceIds: ReadonlySet<string> | undefined;
}

/** The grant that narrows nothing. */
export const FULL_GRANT: Grant = {
  actor: undefined,
  permissions: undefined,
  features: {},
  readOnly: false,
  deviceIds: undefined,
  spaceIds: undefined,
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string" && entry !== "");

const CHECKS: { readonly [Term in keyof GrantTerms]-?: (value: unknown) => boolean } = {
  actor: (value) => typeof value === "string" && value !== "",
  permissions: (value) => Array.isArray(value) && value.every(isPermission),
  features: isFeatures,
  // Anything but `false` is read-only: a limit that is misspelt must not be none.
  readOnly: () => true,
  deviceIds: isTexts,
  spaceIds: isTexts,
};

/** Reads terms into a grant; gives the name of the first term that is unknown or unreadable instead. */
export function readGrant(terms: object): Grant | string {
  const given = Object.entries(terms).filter(([, value]) => value !== undefined);
  const faulty = given.find(
    ([name, value]) => !Object.hasOwn(CHECKS, name) || !CHECKS[name as keyof GrantTerms](value),
  );
  if (faulty) return faulty[0];
  const { actor, permissions, features, readOnly, deviceIds, spaceIds } = terms as GrantTerms;
  return {
    actor,
    permissions: permissions && new Set(permissions),
    features: features ?? {},
    readOnly: ((readOnly ?? false) as unknown) !== false,
    deviceIds: deviceIds && new Set(deviceIds),
    spaceIds: spaceIds && new Set(spaceIds),
  };
}

/** Whether the person may do a thing; what a row without a permission does, everyone may. */
export function may({ permissions }: Grant, permission: NamedPermission | null): boolean {
  if (permissions === undefined || permission === null) return true;
  const verb = permission.slice(permission.indexOf(".") + 1) as Permission;
  return permissions.has(permission) || permissions.has(verb);
}

/** Whether the person may read a PIN: whoever may give one may. */
export const mayReveal = (grant: Grant): boolean =>
  may(grant, "access_codes.reveal") || may(grant, "access_codes.manage");
