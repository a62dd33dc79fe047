import { z } from "zod";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { BUSINESS_VERTICALS } from "./settings.ts";

/** `/seam/customer/v1/settings/update` */
export const updateSettings = route({
  path: "/seam/customer/v1/settings/update",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({ business_vertical: z.enum(BUSINESS_VERTICALS).optional(), slug: z.string().nullish() }),
  handle: ({ store, params: { business_vertical, slug } }) => {
    if (business_vertical !== undefined) store.settings.business_vertical = business_vertical;
    if (slug !== undefined) store.settings.slug = slug;
    return {};
  },
});
