import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { changeCode } from "./change-code.ts";
import { checkTimes } from "./check-times.ts";
import { chooseCode } from "./choose-code.ts";
import { isBeingDeleted } from "./is-being-deleted.ts";
import { mergeFrame } from "./merge-frame.ts";

/** `/access_codes/update_multiple` */
export const updateAccessCodes = route({
  path: "/access_codes/update_multiple",
  methods: VERBS.update,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({
    common_code_key: z.string(),
    name: z.string().optional(),
    starts_at: field.timestamp.optional(),
    ends_at: field.timestamp.optional(),
  }),
  handle: ({ store, caller, params: { common_code_key, name, starts_at, ends_at } }) => {
    const scope = scopeOf(store, caller);
    const codes = store.access_codes
      .by("common_code_key", common_code_key)
      .filter((code) => scope.owns(code) && code.is_managed && !isBeingDeleted(code));
    if (codes.length === 0) throw notFound("access_code");
    const changes = codes.map((code) => {
      const { access_code_id, device_id, code: pin } = code;
      if (starts_at === undefined && ends_at === undefined) return { code, frame: {} };
      const frame = mergeFrame(code, { starts_at, ends_at }, store.clock.now());
      const device = store.devices.get(device_id);
      if (device) checkTimes(device, frame, store.clock.now());
      if (device) chooseCode(store, [device], { ...frame, access_code_id, code: pin });
      return { code, frame };
    });
    for (const { code, frame } of changes) {
      changeCode(store, code, { ...frame, ...(name !== undefined && { name }) }, store.clock.now());
    }
    return {};
  },
});
