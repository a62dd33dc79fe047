import type { PortalSession } from "../provider/session.ts";
import type { EventHint } from "./live-message.ts";

/** Reads some devices anew, wherever they are on screen. */
export type UpdateDevices = (deviceIds: string[], signal: AbortSignal) => Promise<unknown>;

/**
 * Takes events as hints, however they came: the devices that they name are read anew, and so is what else on screen was
 * read from the routes of the resource that they are about (`space.created`: `/spaces/…`).
 */
export async function takeEvents(
  { customerKey, queryClient }: PortalSession,
  events: readonly EventHint[],
  { update, signal }: { update: UpdateDevices; signal: AbortSignal },
): Promise<void> {
  const rooms = new Set(events.map(({ event_type }) => `/${event_type.split(".")[0]}s/`));
  // Devices are read by name, because their lists are long.
  rooms.delete("/devices/");
  rooms.delete("/events/");
  void queryClient.invalidateQueries({
    queryKey: [customerKey],
    predicate: ({ queryKey: [, route] }) => typeof route === "string" && rooms.has(`/${route.split("/")[1]}/`),
  });
  const deviceIds = [
    ...new Set(events.flatMap(({ device_id, device_ids = [] }) => [...(device_id ? [device_id] : []), ...device_ids])),
  ];
  if (deviceIds.length > 0) await update(deviceIds, signal);
}
