import { z } from "zod";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/seam/customer/v1/settings/get` */
export const getSettings = route({
  path: "/seam/customer/v1/settings/get",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({}),
  handle: ({ store }) => ({ ...store.settings }),
});
