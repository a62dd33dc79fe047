import type { Features } from "../request/features.ts";
import { type Grant, may } from "../request/grant.ts";
import type { NamedPermission, Permission } from "../request/permissions.ts";
import type { CustomerPortalOptions } from "./customer-portal-options.ts";

type Offered = Omit<CustomerPortalOptions, "customer_key">;

/** Takes from what a link is offered all that the person who asks for it may not do themselves. */
export function narrowToGrant(offered: Offered, grant: Grant): Offered {
  const { deviceIds, spaceIds, permissions } = grant;
  const isNarrow = deviceIds !== undefined || spaceIds !== undefined;
  const reach = isNarrow
    ? { device_ids: common(deviceIds, offered, "device_ids"), space_ids: common(spaceIds, offered, "space_ids") }
    : {};
  return {
    ...offered,
    ...reach,
    actor: grant.actor ?? offered.actor,
    read_only: grant.readOnly || offered.read_only === true,
    permissions: permissions === undefined ? offered.permissions : commonPermissions(offered.permissions, grant),
    features: narrowFeatures(offered.features ?? {}, grant.features),
  };
}

/** The ids that both reach. Where one names devices and the other spaces, nothing is in common that could be known here. */
function common(own: ReadonlySet<string> | undefined, offered: Offered, name: "device_ids" | "space_ids"): string[] {
  const isOfferedAll = offered.device_ids === undefined && offered.space_ids === undefined;
  if (isOfferedAll) return [...(own ?? [])];
  return (offered[name] ?? []).filter((id) => own?.has(id));
}

/** A verb for all resources, such as `control`, is wider than `locks.control`; each is kept where the other has it too. */
function commonPermissions(offered: readonly Permission[] | undefined, grant: Grant): Permission[] {
  const own = [...(grant.permissions ?? [])];
  if (offered === undefined) return own;
  const other = { ...grant, permissions: new Set(offered) };
  return [...new Set([...own.filter((each) => has(other, each)), ...offered.filter((each) => has(grant, each))])];
}

function has(holder: Grant, permission: Permission): boolean {
  if (holder.permissions?.has(permission) === true) return true;
  return permission.includes(".") && may(holder, permission as NamedPermission);
}

type Part = Readonly<Record<string, unknown>>;

/** What either leaves out is left out; what one allows, both must. */
function narrowFeatures(offered: Features, own: Features): Features {
  const names = new Set([...Object.keys(offered), ...Object.keys(own)]) as Set<keyof Features>;
  return Object.fromEntries(
    [...names].map((name) => [name, narrowPart((offered[name] ?? {}) as Part, own[name] as Part | undefined)]),
  );
}

function narrowPart(offered: Part, own: Part | undefined): Part {
  if (own === undefined) return offered;
  const names = [...new Set([...Object.keys(offered), ...Object.keys(own)])];
  return Object.fromEntries(names.map((name) => [name, narrowValue(name, offered[name], own[name])]));
}

function narrowValue(name: string, offered: unknown, own: unknown): unknown {
  if (name.startsWith("allow_")) return offered === true && own === true;
  if (typeof offered === "boolean" || typeof own === "boolean") return offered === true || own === true;
  if (offered === undefined) return own;
  if (own === undefined) return offered;
  const [left, right] = [offered as readonly string[], own as readonly string[]];
  if (name === "excluded_providers") return [...new Set([...left, ...right])];
  if (name === "accepted_providers") return left.filter((each) => right.includes(each));
  if (name === "events") return narrowEvents(offered as Part, own as Part);
  return own;
}

/** An empty list of allowed events is Seam's word for all of them. */
function narrowEvents(offered: Part, own: Part): Part {
  const [left, right] = [textsOf(offered, "allowed_events"), textsOf(own, "allowed_events")];
  const both = left.filter((each) => right.includes(each));
  const allowed_events = right.length === 0 ? left : both.length > 0 ? both : right;
  const default_events = textsOf(offered, "default_events");
  return { ...(allowed_events.length > 0 && { allowed_events }), ...(default_events.length > 0 && { default_events }) };
}

const textsOf = (part: Part, name: string) => (part[name] ?? []) as readonly string[];
