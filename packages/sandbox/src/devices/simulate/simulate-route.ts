import { z } from "zod";
import { ApiError } from "../../http/api-error.ts";
import { field } from "../../http/field.ts";
import { route, type Route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import type { Store } from "../../store/store.ts";
import { MISSING_CAPABILITY } from "../../undocumented.ts";
import type { Device } from "../device.ts";
import { findDevice } from "../find-device.ts";

/** Makes one of Seam's own simulations of a device, which only devices with its flag take. */
export function simulateRoute(name: string, flag: string, run: (store: Store, device: Device) => void): Route {
  return route({
    path: `/devices/simulate/${name}`,
    methods: VERBS.action,
    auth: ["api_key", "client_session_with_customer"],
    params: z.object({ device_id: field.id }),
    handle: ({ store, caller, params }) => {
      const device = findDevice(store, caller, params.device_id);
      if (!device.can[flag]) {
        throw new ApiError({ ...MISSING_CAPABILITY, message: `This device can't simulate that: it has no ${flag}.` });
      }
      run(store, device);
      return {};
    },
  });
}
