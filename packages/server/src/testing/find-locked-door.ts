/** Gives the id of a lock that is locked and can be unlocked from afar, out of the answer to `/devices/list`. */
export async function findLockedDoor(answer: Response): Promise<string> {
  const { devices } = (await answer.json()) as {
    devices: { device_id: string; can_remotely_unlock?: boolean; properties: { locked?: boolean } }[];
  };
  const door = devices.find((device) => device.can_remotely_unlock && device.properties.locked);
  if (!door) throw new Error("No door is locked.");
  return door.device_id;
}
