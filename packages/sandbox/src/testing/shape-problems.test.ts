import { expect, test } from "vitest";
import { seamOpenapi } from "./seam-openapi.ts";
import { shapeProblems } from "./shape-problems.ts";

const ID = "00000000-0000-4000-8000-000000000000";
const AT = "2026-11-20T09:00:00.000Z";

function problems(path: string, answer: object): string[] {
  const schema = seamOpenapi.paths[path]?.post.responses[200].content?.["application/json"]?.schema;
  return shapeProblems(schema ?? { enum: ["no such path"] }, { ok: true, ...answer });
}

const space = {
  space_id: ID,
  workspace_id: ID,
  name: "Room 1",
  display_name: "Room 1",
  created_at: AT,
  device_count: 1,
  acs_entrance_count: 0,
};

test("what Seam would send has no problem", () => {
  expect(problems("/spaces/get", { space })).toEqual([]);
  expect(problems("/spaces/get", { space: { ...space, geolocation: null } })).toEqual([]);
});

test("keys that lack, keys too many, wrong types, formats and nulls are told by their path", () => {
  const { name: _, ...nameless } = space;
  expect(problems("/spaces/list", { spaces: [space, nameless] })).toEqual([
    "pagination is missing",
    "spaces[1].name is missing",
  ]);
  expect(
    problems("/spaces/get", {
      space: { ...space, space_id: "1", created_at: "yesterday", device_count: "1", display_name: null, colour: "red" },
    }),
  ).toEqual([
    'space.space_id is "1", which is no uuid',
    "space.display_name is null, which Seam never sends there",
    'space.created_at is "yesterday", which is no date-time',
    "space.device_count is string, but Seam sends number",
    "space.colour is a key that Seam does not have",
  ]);
});

test("of a choice, the variant that the answer names is the one it is held against", () => {
  const attempt = { action_attempt_id: ID, action_type: "LOCK_DOOR", status: "pending", result: null, error: null };
  const get = (changes: object) => problems("/action_attempts/get", { action_attempt: { ...attempt, ...changes } });
  expect(get({})).toEqual([]);
  expect(get({ status: "success", result: { was_confirmed_by_device: true } })).toEqual([]);
  expect(get({ status: "error", error: { type: "jammed" } })).toEqual(["action_attempt.error.message is missing"]);
  expect(get({ result: {} })).toEqual(["action_attempt.result should be null"]);
  expect(get({ status: "done" })).toHaveLength(1);
  const event = { event_id: ID, workspace_id: ID, created_at: AT, occurred_at: AT, event_type: "space.created" };
  expect(problems("/events/list", { events: [event] })).toEqual([
    "events[0].space_id is missing",
    "events[0].device_ids is missing",
    "events[0].acs_entrance_ids is missing",
  ]);
});

test("where the generator wrote an access code for something else, that something is meant", () => {
  const code = { device_id: ID, code: "1234" };
  expect(problems("/access_codes/generate_code", { generated_code: code })).toEqual([]);
  expect(problems("/access_codes/generate_code", { generated_code: {} })).toHaveLength(2);
  const rule = "staff_member_created";
  const rules = (config: object) => ({ access_rules: { [rule]: { rule, config } } });
  expect(problems("/seam/customer/v1/automations/get", rules({}))).toEqual([]);
  expect(problems("/seam/customer/v1/automations/get", rules({ a: 1 }))).toEqual([
    "access_rules.staff_member_created.config.a is a key that Seam does not have",
  ]);
  expect(problems("/access_codes/get", { access_code: {} }).length).toBeGreaterThan(5);
});
