// What a host's page does with Seam's own client; the test beside bundles it for a browser.
import { isSeamHttpApiError, SeamHttp } from "@seamapi/http";

/** Does the main flows as a customer, and gives what the page saw. */
async function flows(endpoint: string, clientSessionToken: string, deviceName: string): Promise<object> {
  const seam = SeamHttp.fromClientSessionToken(clientSessionToken, {
    endpoint,
    waitForActionAttempt: { timeout: 5000, pollingInterval: 50 },
  });
  const pages = seam.createPaginator(seam.devices.list({ limit: 30 }));
  const all = await pages.flattenToArray();
  const ids = all.slice(0, 2).map(({ device_id }) => device_id);
  const two = await seam.devices.list({ device_ids: ids });
  const none = await seam.devices.list({ device_ids: [] });
  const { device_id } = await seam.devices.get({ name: deviceName });
  await seam.devices.update({ device_id, name: "Front" });
  const attempt = await seam.locks.unlockDoor({ device_id });
  const renamed = await seam.devices.get({ device_id });
  const missing: unknown = await seam.devices
    .get({ device_id: "00000000-0000-4000-8000-000000000000" })
    .catch((error: unknown) => error);
  return {
    all: all.length,
    two:
      two
        .map((device) => device.device_id)
        .toSorted()
        .join() === ids.toSorted().join(),
    none: none.length,
    attempt: attempt.status,
    renamed: [renamed.nickname, renamed.properties.locked],
    missing: isSeamHttpApiError(missing) && [missing.statusCode, missing.code, missing.requestId.length],
  };
}

Object.assign(globalThis, { flows });
