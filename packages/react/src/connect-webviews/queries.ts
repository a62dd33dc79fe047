import { queryOptions } from "@tanstack/react-query";
import { answerList } from "../api/answer-part.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { PortalSession } from "../provider/session.ts";
import { deviceProviderOf, type DeviceProvider } from "./device-provider.ts";

const PROVIDERS = "/devices/list_device_providers";

/** The brands that an account can be connected of: `/devices/list_device_providers`. */
export const deviceProvidersQuery = ({ customerKey, call }: PortalSession) =>
  queryOptions<DeviceProvider[], PortalError>({
    queryKey: [customerKey, PROVIDERS, {}],
    queryFn: async ({ signal }) =>
      answerList(await call(PROVIDERS, {}, { signal }), "device_providers", PROVIDERS).flatMap(deviceProviderOf),
    staleTime: 5 * 60_000,
    // Without the list the page of the Connect Webview asks for the brand.
    meta: { silent: true },
  });
