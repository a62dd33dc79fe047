import { openSandbox, START } from "./open-sandbox.ts";

const DAY = 24 * 3_600_000;
const at = (ms: number) => new Date(START + ms).toISOString();
const CODE = [{ mode: "code" }];

/** A flat with a front door and a back door, one of them with a thermostat beside it, and a flat of another customer. */
export async function openFlat() {
  const world = openSandbox({
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "a", display_name: "a" });
      const flat = builder.addSpace({ customer_key: "a", name: "Flat", space_key: "flat" });
      const space_ids = [flat.space_id];
      builder.addDevice({ ...own, name: "Front door", space_ids });
      builder.addDevice({ ...own, name: "Back door", space_ids });
      builder.addDevice({ ...own, name: "Climate", product: "ecobee_3_lite", space_ids });
      builder.addDevice({ ...own, name: "Garage" });
      builder.addDevice({ ...own, name: "Cellar", product: "nuki_smart_lock_pro" });
      const theirs = builder.addAccount({ customer_key: "b", display_name: "b" });
      const their = builder.addSpace({ customer_key: "b", name: "Theirs", space_key: "theirs" });
      builder.addDevice({ ...theirs, name: "Their door", space_ids: [their.space_id] });
    },
  });
  const { call } = world;
  const id = async (name: string) => (await world.deviceNamed(name)).device_id;
  const token = await world.session({ customer_key: "a", expires_at: at(30 * DAY) });
  const base = { user_identity: { full_name: "Ana Sousa" }, requested_access_methods: CODE };
  const create = (params: object, by: string | null = token) =>
    call("/access_grants/create", { ...base, ...params }, by ?? undefined);
  const grant = async (access_grant_id: string) =>
    (await call("/access_grants/get", { access_grant_id })).body.access_grant;
  const methods = async (access_grant_id: string) =>
    (await call("/access_methods/list", { access_grant_id }, token)).body.access_methods;
  const codes = async (access_grant_id: string) =>
    (await call("/access_codes/list", { access_grant_id }, token)).body.access_codes;
  const events = async (access_grant_id: string) =>
    (await call("/events/list", { since: at(0), access_grant_id }, token)).body.events.toReversed();
  const made = async (params: object = {}) => (await create({ space_keys: ["flat"], ...params })).body.access_grant;
  return { ...world, id, token, create, made, grant, methods, codes, events };
}
