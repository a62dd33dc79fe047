import { z } from "zod";
import { deviceProviders } from "../device-providers/device-providers.ts";
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
    const providers = [
      ...[...byProvider().values()].map((made) => toWireProvider(made, origin)),
      ...bookingSystems(origin),
    ];
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

/** Calendars and booking systems are providers too, without a device to show for it. */
function bookingSystems(origin: string) {
  return Object.entries(deviceProviders)
    .filter(([, { categories }]) => categories.includes("connectors"))
    .map(([device_provider_name, { display_name }]) => ({
      device_provider_name,
      display_name,
      image_url: logoUrl(device_provider_name, origin),
      provider_categories: ["connectors" as const],
    }));
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
