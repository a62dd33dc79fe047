import type { NewDevice } from "../seeds/seed-builder.ts";
import type { Body } from "./body.ts";
import { openSandbox, START } from "./open-sandbox.ts";

/** A room of a customer at 18 °C with a thermostat that is off, and short ways to ask it. */
export async function openThermostat(wanted: Partial<NewDevice> = {}) {
  const world = openSandbox({
    seed: ({ addAccount, addDevice }) => {
      const account = addAccount({ display_name: "Own", customer_key: "own", account_type: "ecobee" });
      addDevice({
        ...account,
        name: "Room",
        product: "ecobee_3_lite",
        properties: {
          temperature_celsius: 18,
          temperature_fahrenheit: 64.4,
          current_climate_setting: { hvac_mode_setting: "off", fan_mode_setting: "auto" },
        },
        ...wanted,
      });
    },
  });
  const { device_id, connected_account_id } = await world.deviceNamed("Room");
  const token = await world.session({ connected_account_ids: [connected_account_id] });
  const command = async (name: string, params: object = {}) =>
    world.call(`/thermostats/${name}`, { device_id, ...params });
  return {
    ...world,
    device_id,
    /** A session of the thermostat's account. */
    token,
    command,
    properties: async () => (await world.deviceNamed("Room")).properties as Record<string, unknown>,
    attempt: async ({ body }: { body: Body }) =>
      (await world.call("/action_attempts/get", { action_attempt_id: body.action_attempt.action_attempt_id })).body
        .action_attempt,
    /** What was told since the beginning, oldest first, each with the seconds after which it happened. */
    told: async (): Promise<(Record<string, unknown> & { seconds: number; type: string })[]> => {
      const since = new Date(START).toISOString();
      const { events } = (await world.call("/events/list", { since, device_id })).body;
      return events.toReversed().map((event) => ({
        ...event,
        seconds: (Date.parse(event.occurred_at) - START) / 1000,
        type: event.event_type.replace("thermostat.", ""),
      }));
    },
  };
}
