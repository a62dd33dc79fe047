import { z } from "zod";
import { field } from "../../http/field.ts";
import { route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import { findCode } from "../find-code.ts";
import { toWireUnmanagedCode } from "../to-wire-unmanaged.ts";

/** `/access_codes/unmanaged/get` */
export const getUnmanagedAccessCode = route({
  path: "/access_codes/unmanaged/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    access_code_id: field.id.optional(),
    device_id: field.id.optional(),
    code: z.string().optional(),
  }),
  handle: (context) => ({
    access_code: toWireUnmanagedCode(context.store, findCode(context, context.params, false)),
  }),
});
