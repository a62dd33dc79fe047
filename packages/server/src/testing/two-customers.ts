import { createSandbox, type Sandbox, type SeedBuilder } from "@customer-portal/sandbox";
import type { ProofName } from "../ownership/proof.ts";
import { HOTEL, RENTALS } from "./open-portal.ts";

/** What one customer has of each kind, by the name that a policy row gives it, and a second one of most. */
export type Holding = Readonly<
  Partial<Record<ProofName | `other_${ProofName}` | "thermostat_id" | "sensor_id", string>>
>;

export interface Customer {
  readonly holding: Holding;
  /** Ids, keys and names: every text that may not reach another customer. */
  readonly texts: readonly string[];
}

/** A sandbox in which two customers have at least one of everything that a portal can reach. */
export async function openTwoCustomers() {
  const planted = new Map<string, Planted>();
  const sandbox = createSandbox({
    portalUrl: "https://portal.test/",
    seed: (builder) => {
      for (const key of [HOTEL, RENTALS]) planted.set(key, plant(builder, key));
    },
  });
  const [hotel, rentals] = [await furnish(sandbox, HOTEL, planted), await furnish(sandbox, RENTALS, planted)];
  return { sandbox, hotel, rentals };
}

type Planted = ReturnType<typeof plant>;

function plant(builder: SeedBuilder, customer_key: string) {
  const named = (name: string) => `${customer_key} ${name}`;
  builder.addCustomer({ customer_key });
  const account = (name: string) =>
    builder.addAccount({ customer_key, display_name: named(name), account_type: "salto_ks" }).connected_account_id;
  const connected_account_id = account("account");
  const spaces = ["one", "two"].map((name) => ({
    space_key: named(`space key ${name}`),
    ...builder.addSpace({ customer_key, name: named(name), space_key: named(`space key ${name}`) }),
  }));
  const space_ids = spaces.slice(0, 1).map(({ space_id }) => space_id);
  const device = (name: string, more: object = {}) =>
    builder.addDevice({ connected_account_id, name: named(name), behavior: { delay_ms: 0 }, ...more }).device_id;
  const { acs_system_id } = builder.addSystem({ connected_account_id, name: named("system") });
  const entrance = (name: string) =>
    builder.addEntrance({
      acs_system_id,
      name: named(name),
      space_ids,
      can: { can_unlock_with_card: true, can_unlock_with_cloud_key: true },
    }).acs_entrance_id;
  return {
    connected_account_id,
    other_account: account("second account"),
    spaces,
    lock: device("lock", {
      space_ids,
      can: { can_configure_auto_lock: true },
      properties: { supports_backup_access_code_pool: true },
    }),
    other_lock: device("second lock"),
    thermostat: device("thermostat", { product: "ecobee_3_lite" }),
    sensor: device("sensor", { product: "minut_point" }),
    unmanaged: device("unmanaged", { is_managed: false }),
    other_unmanaged: device("second unmanaged", { is_managed: false }),
    acs_system_id,
    entrances: [entrance("entrance"), entrance("second entrance")],
    encoder: builder.addEncoder({ acs_system_id, name: named("encoder") }).acs_encoder_id,
  };
}

type Row = Record<string, unknown>;

async function furnish(
  sandbox: Sandbox,
  customer_key: string,
  planted: ReadonlyMap<string, Planted>,
): Promise<Customer> {
  const own = planted.get(customer_key) as Planted;
  const answers: unknown[] = [];
  const ask = async (route: string, params: object, token = sandbox.apiKey) => {
    const response = await sandbox.fetch(`https://connect.getseam.com${route}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    const body = (await response.json()) as Row;
    if (response.status !== 200) throw new Error(`${route}: ${JSON.stringify(body)}`);
    answers.push(body);
    return body;
  };
  const one = async (route: string, params: object, payload: string, token?: string) =>
    (await ask(route, params, token))[payload] as Record<string, string>;
  const session = await one("/client_sessions/create", { customer_key }, "client_session");
  const named = (name: string) => `${customer_key} ${name}`;
  const [space, other_space] = own.spaces as [Planted["spaces"][number], Planted["spaces"][number]];
  const [starts_at, ends_at] = [1, 48].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());

  const code = async (name: string, more: object) =>
    one("/access_codes/create", { device_id: own.lock, name: named(name), ...more }, "access_code");
  const access_code = await code("code", { code: customer_key === HOTEL ? "482913" : "730264" });
  const backed_up = await code("code with a backup", { starts_at, ends_at, use_backup_access_code_pool: true });
  const unmanaged_code = await one(
    "/access_codes/simulate/create_unmanaged_access_code",
    { device_id: own.lock, name: named("hand-made code"), code: "2211" },
    "access_code",
  );
  const grant = async (name: string, requested_access_methods: object[]) =>
    one(
      "/access_grants/create",
      {
        user_identity: { full_name: named(`guest of ${name}`) },
        space_ids: [space.space_id],
        access_grant_key: named(name),
        requested_access_methods,
      },
      "access_grant",
      session["token"],
    );
  const access_grant = await grant("grant", [{ mode: "card" }]);
  const other_grant = await grant("second grant", [{ mode: "cloud_key" }]);
  sandbox.simulate.advanceClock({ ms: 60_000 });
  const climate_preset_key = "siesta";
  await ask("/thermostats/create_climate_preset", {
    device_id: own.thermostat,
    climate_preset_key,
    name: named("siesta"),
    hvac_mode_setting: "off",
  });
  const schedule = await one(
    "/thermostats/schedules/create",
    { device_id: own.thermostat, climate_preset_key, name: named("schedule"), starts_at, ends_at },
    "thermostat_schedule",
  );
  const threshold = await one(
    "/noise_sensors/noise_thresholds/create",
    {
      device_id: own.sensor,
      name: named("quiet hours"),
      noise_threshold_decibels: 60,
      starts_daily_at: "22:00:00[Europe/Berlin]",
      ends_daily_at: "07:00:00[Europe/Berlin]",
    },
    "noise_threshold",
  );
  const webview = await one("/connect_webviews/create", { customer_key }, "connect_webview");
  const attempt = await one("/locks/lock_door", { device_id: own.lock }, "action_attempt");
  const reservation_key = named("reservation");
  const staff_member_key = named("staff");
  await ask(
    "/seam/customer/v1/customers/automations/update",
    { access_rules: { reservation_created: ON_RESERVATION } },
    session["token"],
  );
  await ask("/customers/push_data", {
    customer_key,
    guests: [{ guest_key: named("guest"), name: named("guest") }],
    rooms: [{ room_key: named("room"), name: named("room") }],
    staff_members: [{ staff_member_key, name: named("Sam"), room_keys: [named("room")] }],
    reservations: [
      {
        reservation_key,
        name: named("stay"),
        guest_key: named("guest"),
        room_keys: [named("room")],
        starts_at,
        ends_at,
      },
    ],
  });
  const reservation = await one(
    "/seam/customer/v1/reservations/get",
    { reservation_key },
    "reservation",
    session["token"],
  );
  const portal = (await ask("/customers/create_portal", { customer_data: { customer_key } }))["customer_portal"] as Row;
  const identity = await one(
    "/user_identities/get",
    { user_identity_key: named("guest") },
    "user_identity",
    session["token"],
  );
  for (const [route, params] of LISTS) await ask(route, { ...params, customer_key });
  const runs = (await ask("/seam/customer/v1/automation_runs/list", {}, session["token"]))["automation_runs"] as Row[];

  return {
    holding: {
      device_id: own.lock,
      other_device_id: own.other_lock,
      thermostat_id: own.thermostat,
      sensor_id: own.sensor,
      any_device_id: own.lock,
      other_any_device_id: own.unmanaged,
      unmanaged_device_id: own.unmanaged,
      other_unmanaged_device_id: own.other_unmanaged,
      space_id: space.space_id,
      space_key: space.space_key,
      other_space_id: other_space.space_id,
      other_space_key: other_space.space_key,
      connected_account_id: own.connected_account_id,
      other_connected_account_id: own.other_account,
      connect_webview_id: webview["connect_webview_id"] as string,
      action_attempt_id: attempt["action_attempt_id"] as string,
      access_code_id: access_code["access_code_id"] as string,
      other_access_code_id: backed_up["access_code_id"] as string,
      unmanaged_access_code_id: unmanaged_code["access_code_id"] as string,
      access_grant_id: access_grant["access_grant_id"] as string,
      access_grant_key: access_grant["access_grant_key"] as string,
      other_access_grant_id: other_grant["access_grant_id"] as string,
      access_method_id: (access_grant["access_method_ids"] as unknown as string[])[0] as string,
      other_access_method_id: (other_grant["access_method_ids"] as unknown as string[])[0] as string,
      acs_entrance_id: own.entrances[0] as string,
      other_acs_entrance_id: own.entrances[1] as string,
      acs_system_id: own.acs_system_id,
      acs_encoder_id: own.encoder,
      thermostat_schedule_id: schedule["thermostat_schedule_id"] as string,
      noise_threshold_id: threshold["noise_threshold_id"] as string,
      user_identity_id: identity["user_identity_id"] as string,
      user_identity_key: identity["user_identity_key"] as string,
      reservation_id: reservation["reservation_id"] as string,
      reservation_key,
      staff_member_key,
      customer_portal_id: await portalIdOf(sandbox, portal["url"] as string),
      automation_id: runs[0]?.["automation_id"] as string,
    },
    texts: textsOf([answers, customer_key]),
  };
}

const ON_RESERVATION = {
  rule: "reservation_created",
  config: { access_methods: ["card"], method_issuance_strategy: "first_available" },
};

const LISTS = [
  ["/devices/list", {}],
  ["/devices/unmanaged/list", {}],
  ["/spaces/list", {}],
  ["/connected_accounts/list", {}],
  ["/acs/entrances/list", {}],
  ["/acs/systems/list", {}],
  ["/events/list", { since: "2000-01-01T00:00:00Z" }],
] as const;

async function portalIdOf(sandbox: Sandbox, url: string): Promise<string> {
  const response = await sandbox.fetch(url, { redirect: "manual" });
  const page = new URL(response.headers.get("location") ?? "", "https://portal.test");
  return new URLSearchParams(page.hash.slice(1)).get("customer_portal_id") ?? "";
}

const TELLING = /(_id|_ids|_key|name|nickname|title)$/;

function textsOf(value: unknown, key = "_key"): string[] {
  if (typeof value === "string") return TELLING.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}
