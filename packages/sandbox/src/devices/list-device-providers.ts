import { z } from "zod";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { logoUrl } from "../pictures/logo-url.ts";
import type { Product } from "../seeds/product.ts";
import { products } from "../seeds/products.ts";
import { PROVIDER_CATEGORIES } from "./provider-categories.ts";

/** `/devices/list_device_providers` */
export const listDeviceProviders = route({
  path: "/devices/list_device_providers",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({ provider_category: z.enum(PROVIDER_CATEGORIES).optional() }),
  handle: ({ origin, params }) => {
    const providers = [...byProvider().values()].map((made) => toWireProvider(made, origin));
    const wanted = params.provider_category;
    return {
      device_providers: providers.filter(({ provider_categories }) => !wanted || provider_categories.includes(wanted)),
    };
  },
});

function byProvider(): Map<string, [Product, ...Product[]]> {
  const found = new Map<string, [Product, ...Product[]]>();
  for (const product of Object.values<Product>(products)) {
    const { device_provider_name: name } = product.provider;
    found.set(name, [...(found.get(name) ?? []), product] as [Product, ...Product[]]);
  }
  return found;
}

/** A provider can do what at least one of its devices can. */
function toWireProvider(made: [Product, ...Product[]], origin: string) {
  const { device_provider_name, display_name } = made[0].provider;
  const provider_categories = [...new Set(made.map(({ provider }) => provider.provider_category))];
  const can = Object.assign({}, ...made.map((product) => product.can)) as Record<string, boolean>;
  return {
    device_provider_name,
    display_name,
    image_url: logoUrl(device_provider_name, origin),
    provider_categories,
    ...can,
  };
}
