import { z } from "zod";
import { field } from "../../http/field.ts";
import { route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import { addCodeEvent } from "../add-code-event.ts";
import { findCode } from "../find-code.ts";
import { proceed } from "../proceed.ts";

/** `/access_codes/unmanaged/convert_to_managed` */
export const convertAccessCode = route({
  path: "/access_codes/unmanaged/convert_to_managed",
  methods: VERBS.update,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({
    access_code_id: field.id,
    allow_external_modification: z.boolean().optional(),
    is_external_modification_allowed: z.boolean().optional(),
    force: z.boolean().optional(),
  }),
  handle: (context) => {
    const { store, params } = context;
    const code = findCode(context, { access_code_id: params.access_code_id }, false);
    const now = store.clock.now();
    code.is_managed = true;
    code.is_external_modification_allowed =
      params.is_external_modification_allowed ?? params.allow_external_modification ?? false;
    addCodeEvent(store, code, "access_code.unmanaged.converted_to_managed", now);
    proceed(store, code, now);
    return {};
  },
});
