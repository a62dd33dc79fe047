import { z } from "zod";
import { accountsOfUser } from "../connected-accounts/accounts-of-user.ts";
import { field } from "../http/field.ts";
import { hasMetadata } from "../store/has-metadata.ts";
import { matchesSearch } from "../store/matches-search.ts";
import type { Store } from "../store/store.ts";
import { CAPABILITY_FLAGS } from "./capability-flags.ts";
import type { Device } from "./device.ts";
import { workingFlags } from "./working-flags.ts";

const flagNames = z.array(z.enum(CAPABILITY_FLAGS)).optional();

/** The filters that Seam's device lists share, apart from `customer_key`. */
export const deviceFilter = {
  shape: {
    space_id: field.id.optional(),
    unstable_location_id: field.id.nullish(),
    connected_account_id: field.id.optional(),
    connected_account_ids: field.ids.optional(),
    connect_webview_id: field.id.optional(),
    device_ids: field.ids.optional(),
    device_type: z.string().optional(),
    device_types: z.array(z.string()).optional(),
    manufacturer: z.string().optional(),
    search: z.string().optional(),
    created_before: field.timestamp.optional(),
    custom_metadata_has: field.metadataFilter.optional(),
    user_identifier_key: z.string().optional(),
    include_if: flagNames,
    exclude_if: flagNames,
  },
  compile,
};

type Asked = z.output<z.ZodObject<typeof deviceFilter.shape>>;

/** Makes the test of one request, so that its sets are built once and not per device. */
function compile(store: Store, asked: Asked): (device: Device) => boolean {
  const ofUser = asked.user_identifier_key && accountsOfUser(store, asked.user_identifier_key);
  const ids: [keyof Device, Set<string> | undefined][] = [
    ["connected_account_id", setOf(one(asked.connected_account_id))],
    ["connected_account_id", setOf(asked.connected_account_ids)],
    ["connected_account_id", ofUser || undefined],
    ["device_id", setOf(asked.device_ids)],
    ["device_type", setOf(one(asked.device_type))],
    ["device_type", setOf(asked.device_types)],
  ];
  const wanted = ids.flatMap(([key, set]) => (set ? [{ key, set }] : []));
  const created_before = asked.created_before === undefined ? Infinity : Date.parse(asked.created_before);
  return (device) =>
    wanted.every(({ key, set }) => set.has(device[key] as string)) &&
    device.created_at < created_before &&
    [...(one(asked.space_id) ?? []), ...(one(asked.unstable_location_id) ?? [])].every((id) =>
      device.space_ids.has(id),
    ) &&
    (asked.manufacturer === undefined || device.manufacturer?.manufacturer === asked.manufacturer) &&
    (asked.connect_webview_id === undefined || webviewOf(store, device) === asked.connect_webview_id) &&
    passesFlags(store, device, asked) &&
    hasMetadata(device.custom_metadata, asked.custom_metadata_has) &&
    matchesSearch(asked.search, searchable(device));
}

function one(value: string | undefined | null): string[] | undefined {
  return typeof value === "string" ? [value] : undefined;
}

function passesFlags(store: Store, device: Device, { include_if = [], exclude_if = [] }: Asked): boolean {
  if (include_if.length + exclude_if.length === 0) return true;
  const flags = workingFlags(store, device);
  return include_if.every((flag) => flags[flag]) && !exclude_if.some((flag) => flags[flag]);
}

function setOf(values: string[] | undefined): Set<string> | undefined {
  return values && new Set(values);
}

function webviewOf(store: Store, device: Device): string | undefined {
  return store.connected_accounts.get(device.connected_account_id)?.connect_webview_id;
}

function searchable(device: Device) {
  return {
    ids: [device.device_id, device.connected_account_id],
    texts: [device.nickname ?? device.name, device.location?.location_name],
    metadata: device.custom_metadata,
  };
}
