import { expect, test } from "vitest";
import { openFlat } from "../testing/open-flat.ts";
import { START } from "../testing/open-sandbox.ts";

const DAY = 24 * 3_600_000;
const at = (ms: number) => new Date(START + ms).toISOString();

test("a grant gives each door of its space one PIN, and is issued when all of them have it", async () => {
  const { made, methods, codes, events, pass, id } = await openFlat();
  const grant = await made();
  expect(grant).toMatchObject({ display_name: "Ana Sousa", ends_at: null, errors: [], warnings: [] });
  const { access_grant_id } = grant;
  const [begun] = await methods(access_grant_id);
  expect(begun).toMatchObject({ mode: "code", is_issued: false, issued_at: null });
  expect(begun?.pending_mutations).toMatchObject([{ mutation_code: "provisioning_access" }]);
  const onDoors = await codes(access_grant_id);
  expect(onDoors.map(({ device_id, code, name }) => [device_id, code, name])).toEqual([
    [await id("Front door"), begun?.code, "Ana Sousa"],
    [await id("Back door"), begun?.code, "Ana Sousa"],
  ]);
  pass(3000);
  const [issued] = await methods(access_grant_id);
  expect(issued).toMatchObject({ is_issued: true, issued_at: at(3000), pending_mutations: [] });
  const told = await events(access_grant_id);
  expect(told.map(({ event_type }) => event_type)).toEqual([
    "access_grant.created",
    "access_method.created",
    "access_method.issued",
    "access_grant.access_granted_to_all_doors",
  ]);
  expect(told[2]).toMatchObject({ code: begun?.code, access_grant_ids: [access_grant_id] });
});

test("a stay to come waits, works in its time, and leaves the doors at its end", async () => {
  const { made, methods, codes, pass } = await openFlat();
  const { access_grant_id } = await made({ starts_at: at(10 * DAY), ends_at: at(12 * DAY) });
  const statuses = async () => (await codes(access_grant_id)).map(({ status }) => status);
  expect(await statuses()).toEqual(["unset", "unset"]);
  pass(8 * DAY);
  expect((await methods(access_grant_id))[0]?.is_issued).toBe(true);
  pass(2 * DAY);
  expect(await statuses()).toEqual(["set", "set"]);
  pass(2 * DAY);
  expect(await statuses()).toEqual(["unset", "unset"]);
});

test("new times reach the doors, and until then grant and method say so", async () => {
  const { made, grant, methods, codes, pass, call, token, events } = await openFlat();
  const { access_grant_id } = await made({ ends_at: at(DAY) });
  pass(3000);
  const change = { access_grant_id, ends_at: at(2 * DAY), name: "Longer stay" };
  expect((await call("/access_grants/update", change, token)).status).toBe(200);
  const changing = await grant(access_grant_id);
  expect(changing).toMatchObject({
    display_name: "Longer stay",
    ends_at: at(2 * DAY),
    pending_mutations: [
      { mutation_code: "updating_access_times", from: { ends_at: at(DAY) }, to: { ends_at: at(2 * DAY) } },
    ],
    warnings: [{ warning_code: "updating_access_times" }],
  });
  expect((await methods(access_grant_id))[0]?.warnings).toMatchObject([{ warning_code: "updating_access_times" }]);
  pass(3000);
  expect(await grant(access_grant_id)).toMatchObject({ pending_mutations: [], warnings: [] });
  expect((await codes(access_grant_id)).map(({ ends_at }) => ends_at)).toEqual([at(2 * DAY), at(2 * DAY)]);
  expect((await events(access_grant_id)).at(-1)?.event_type).toBe("access_grant.access_times_changed");
  expect((await call("/access_grants/update", { access_grant_id, ends_at: at(-1) }, token)).status).toBe(400);
  expect((await grant(access_grant_id)).ends_at).toBe(at(2 * DAY));
});

test("a door that comes into the space gets the PIN, one that leaves it loses it", async () => {
  const { made, grant, codes, pass, call, token, id } = await openFlat();
  const { access_grant_id } = await made();
  pass(3000);
  const { space_id } = (await call("/spaces/get", { space_key: "flat" })).body.space;
  await call("/spaces/add_devices", { space_id, device_ids: [await id("Garage")] }, token);
  await call("/spaces/remove_devices", { space_id, device_ids: [await id("Back door")] }, token);
  expect((await grant(access_grant_id)).pending_mutations).toMatchObject([{ mutation_code: "updating_spaces" }]);
  pass(3000);
  expect((await codes(access_grant_id)).map(({ device_id, status }) => [device_id, status])).toEqual([
    [await id("Front door"), "set"],
    [await id("Garage"), "set"],
  ]);
  expect((await grant(access_grant_id)).pending_mutations).toEqual([]);
  await call("/spaces/delete", { space_id }, token);
  pass(6000);
  expect(await codes(access_grant_id)).toEqual([]);
});

test("deleting takes the PIN from each door first, also from one that comes back only later", async () => {
  const { made, grant, methods, pass, call, token, sandbox, id, events } = await openFlat();
  const { access_grant_id } = await made();
  pass(3000);
  const device_id = await id("Back door");
  sandbox.simulate.setOnline({ device_id, online: false });
  await call("/access_grants/delete", { access_grant_id }, token);
  pass(3000);
  expect((await grant(access_grant_id)).warnings).toMatchObject([{ warning_code: "being_deleted" }]);
  expect((await methods(access_grant_id))[0]).toMatchObject({
    warnings: [{ warning_code: "being_deleted" }],
    pending_mutations: [{ mutation_code: "revoking_access" }],
  });
  expect((await call("/access_grants/update", { access_grant_id, name: "x" }, token)).status).toBe(400);
  sandbox.simulate.setOnline({ device_id, online: true });
  pass(3000);
  expect((await call("/access_grants/get", { access_grant_id }, token)).status).toBe(404);
  expect((await events(access_grant_id)).slice(-3).map(({ event_type }) => event_type)).toEqual([
    "access_method.revoked",
    "access_method.deleted",
    "access_grant.deleted",
  ]);
});

test("a door that refuses: failed, underprovisioned, then issued once it works", async () => {
  const { made, grant, methods, pass, sandbox, id, events } = await openFlat();
  const device_id = await id("Back door");
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "error" });
  const { access_grant_id } = await made();
  pass(3000);
  expect((await methods(access_grant_id))[0]?.errors).toMatchObject([{ error_code: "failed_to_issue" }]);
  expect((await grant(access_grant_id)).warnings).toMatchObject([{ warning_code: "underprovisioned_access" }]);
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "confirmed" });
  pass(3000);
  expect((await methods(access_grant_id))[0]).toMatchObject({ is_issued: true, errors: [] });
  expect((await grant(access_grant_id)).warnings).toEqual([]);
  expect((await events(access_grant_id)).map(({ event_type }) => event_type)).toContain(
    "access_method.failed_to_issue",
  );
});

test("a door that is away: the method is late, and issued when it is back", async () => {
  const { made, methods, pass, sandbox, id } = await openFlat();
  const device_id = await id("Back door");
  sandbox.simulate.setOnline({ device_id, online: false });
  const { access_grant_id } = await made();
  pass(11 * 60_000);
  expect((await methods(access_grant_id))[0]).toMatchObject({
    is_issued: false,
    warnings: [{ warning_code: "delay_in_issuing" }],
  });
  sandbox.simulate.setOnline({ device_id, online: true });
  pass(3000);
  expect((await methods(access_grant_id))[0]).toMatchObject({ is_issued: true, warnings: [] });
});

test("a door without codes is warned of; where no door has them nothing can be made, until one can", async () => {
  const { create, grant, id, call, token, events } = await openFlat();
  const [cellar, garage] = [await id("Cellar"), await id("Garage")];
  const mixed = (await create({ device_ids: [cellar, garage] })).body.access_grant;
  expect(mixed.warnings).toMatchObject([{ warning_code: "device_does_not_support_access_codes", device_id: cellar }]);
  const none = (await create({ device_ids: [cellar] })).body.access_grant;
  expect(none).toMatchObject({
    access_method_ids: [],
    errors: [{ error_code: "cannot_create_requested_access_methods", missing_device_ids: [cellar] }],
  });
  const { access_grant_id } = none;
  expect((await events(access_grant_id)).at(-1)).toMatchObject({
    event_type: "access_grant.could_not_create_requested_access_methods",
    missing_device_ids: [cellar],
  });
  const asked = { access_grant_id, requested_access_methods: [{ mode: "mobile_key" }] };
  expect((await call("/access_grants/request_access_methods", asked, token)).status).toBe(200);
  expect((await grant(access_grant_id)).errors).toHaveLength(1);
});

test("a PIN that was asked for and is taken at one door is another one there, with a warning", async () => {
  const { create, codes, id, call, token } = await openFlat();
  const [front, back] = [await id("Front door"), await id("Back door")];
  await call("/access_codes/create", { device_id: back, code: "4821" }, token);
  const asked = { space_keys: ["flat"], requested_access_methods: [{ mode: "code", code: "4821" }] };
  const { access_grant_id, warnings } = (await create(asked)).body.access_grant;
  const onDoors = new Map((await codes(access_grant_id)).map(({ device_id, code }) => [device_id, code]));
  expect(onDoors.get(front)).toBe("4821");
  expect(onDoors.get(back)).not.toBe("4821");
  expect(warnings).toMatchObject([
    { warning_code: "requested_code_unavailable", device_id: back, original_code: "4821", new_code: onDoors.get(back) },
  ]);
});
