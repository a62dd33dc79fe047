import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (ms: number) => new Date(START + ms).toISOString();

/** A flat with a lock that takes codes at any time, and one that has these options. */
async function open(online_time_frame_options: unknown, code_constraints: unknown = []) {
  const world = openSandbox({
    anyShape: !Array.isArray(online_time_frame_options),
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "a", display_name: "a" });
      const { space_id } = builder.addSpace({ customer_key: "a", name: "Flat", space_key: "flat" });
      builder.addDevice({ ...own, name: "Free", space_ids: [space_id] });
      const properties = { online_time_frame_options, code_constraints };
      builder.addDevice({ ...own, name: "Choosy", space_ids: [space_id], properties });
    },
  });
  const { call, deviceNamed } = world;
  const { device_id } = await deviceNamed("Choosy");
  const code = async (times: object = {}) => {
    const { status, body } = await call("/access_codes/create", { device_id, ...times });
    return status === 200 ? 200 : body.error.type;
  };
  const grant = async (times: object = {}) => {
    const asked = { user_identity: { full_name: "Ana" }, requested_access_methods: [{ mode: "code" }], ...times };
    return (await call("/access_grants/create", { ...asked, space_keys: ["flat"] })).body.access_grant;
  };
  const codes = async (access_grant_id: string) =>
    (await call("/access_codes/list", { access_grant_id })).body.access_codes.map((each) => each.device_id);
  return { ...world, device_id, code, grant, codes };
}

const DAYS = { display_name: "Daily", max_duration: "P7D" };

test.each([
  ["within the longest", [DAYS], { ends_at: at(DAY) }, undefined],
  ["longer than the longest", [DAYS], { ends_at: at(8 * DAY) }, "duration_exceeds_max"],
  ["without an end", [DAYS], {}, "ongoing_not_supported"],
  ["without an end, with an option for that", [DAYS, { display_name: "Open" }], {}, undefined],
  ["shorter than the shortest", [{ display_name: "Long", min_duration: "PT36H" }], { ends_at: at(DAY) }, "slots"],
  ["at the same time of day", [{ ...DAYS, matching_start_end_time: true }], { ends_at: at(2 * DAY) }, undefined],
  ["at another time of day", [{ ...DAYS, matching_start_end_time: true }], { ends_at: at(DAY + HOUR) }, "slots"],
  ["at fixed times", [pairs("Europe/Lisbon", "09:00", "11:00")], { ends_at: at(DAY + 2 * HOUR) }, undefined],
  ["at fixed times of another zone", [pairs("Europe/Paris", "09:00", "11:00")], { ends_at: at(2 * HOUR) }, "slots"],
  ["in a zone that is none", [pairs("Nowhere/Land", "09:00", "11:00")], { ends_at: at(2 * HOUR) }, undefined],
])("a stay %s", async (_name, options, times, expected) => {
  const { code, grant, codes, device_id } = await open(options);
  const reason = expected === "slots" ? "times_do_not_match_slots" : expected;
  const { access_grant_id, warnings } = await grant(times);
  const told = [{ warning_code: "device_time_constraints_violated", device_id, reason }];
  expect(warnings).toMatchObject(reason === undefined ? [] : told);
  expect((await codes(access_grant_id)).includes(device_id)).toBe(reason === undefined);
  expect(await code(times)).toBe(reason === undefined ? 200 : "invalid_input");
});

test("a door for which the times become right gets its code, and loses it when they do not", async () => {
  const { call, grant, codes, device_id, pass } = await open([DAYS]);
  const { access_grant_id } = await grant({ ends_at: at(9 * DAY) });
  const update = async (ends_at: string) => {
    await call("/access_grants/update", { access_grant_id, ends_at });
    pass(60_000);
    const { warnings } = (await call("/access_grants/get", { access_grant_id })).body.access_grant;
    return [(await codes(access_grant_id)).includes(device_id), warnings.length];
  };
  expect(await update(at(3 * DAY))).toEqual([true, 0]);
  expect(await update(at(12 * DAY))).toEqual([false, 1]);
});

test("where no door takes the times there is no way in, and the grant says so", async () => {
  const { call, device_id } = await open([DAYS]);
  const asked = { user_identity: { full_name: "Ana" }, requested_access_methods: [{ mode: "code" }] };
  const { access_grant } = (await call("/access_grants/create", { ...asked, device_ids: [device_id] })).body;
  expect(access_grant).toMatchObject({
    access_method_ids: [],
    errors: [{ error_code: "cannot_create_requested_access_methods", missing_device_ids: [device_id] }],
    warnings: [{ warning_code: "device_time_constraints_violated", reason: "ongoing_not_supported" }],
  });
});

test("properties that make no sense are as if they were not there", async () => {
  const { code, grant } = await open("always", { constraint_type: 7 });
  expect((await grant()).warnings).toEqual([]);
  expect(await code()).toBe(200);
});

function pairs(time_zone: string, start_time: string, end_time: string) {
  return { display_name: "Fixed", time_zone, time_pairs: [{ display_name: "Stay", start_time, end_time }] };
}
