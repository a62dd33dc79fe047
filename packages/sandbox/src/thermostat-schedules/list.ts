import { z } from "zod";
import { accountsOfUser } from "../connected-accounts/accounts-of-user.ts";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { findThermostat } from "../thermostats/find-thermostat.ts";
import { toWireSchedule } from "./to-wire.ts";

/** `/thermostats/schedules/list` */
export const listThermostatSchedules = route({
  path: "/thermostats/schedules/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ device_id: field.id, user_identifier_key: z.string().optional() }),
  handle: (context) => {
    const { store, params } = context;
    const { device_id, connected_account_id } = findThermostat(context, params.device_id);
    const { user_identifier_key: user } = params;
    const ofUser = user === undefined || accountsOfUser(store, user).has(connected_account_id);
    const schedules = ofUser ? store.thermostat_schedules.by("device_id", device_id) : [];
    return { thermostat_schedules: schedules.map((schedule) => toWireSchedule(store, schedule)) };
  },
});
