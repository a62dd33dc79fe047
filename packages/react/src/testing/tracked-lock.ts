import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { vi } from "vitest";
import type { CommandOptions } from "../api/command-run.ts";
import { CommandTracker } from "../api/command-tracker.ts";
import type { DeviceCommand, LockAction } from "../api/device-command.ts";
import { errorOfResponse } from "../api/error-of-response.ts";
import { PortalError } from "../api/portal-error.ts";
import type { Call, CallOptions } from "../api/transport.ts";
import { HOUSE, smallHouse } from "./small-house.ts";

/** A lock in the sandbox, the tracker in front of it, and what can happen between the two. */
export function openLock(
  behavior: "confirmed" | "unconfirmed" | "error" | "never" = "confirmed",
  delay_ms = 1500,
  roadTo: (sandbox: Sandbox) => Call = callOf,
) {
  const sandbox = createSandbox({ seed: smallHouse() });
  const deviceId = HOUSE.door;
  sandbox.simulate.setLockBehavior({ device_id: deviceId, behavior, delay_ms });
  const call = roadTo(sandbox);
  const tracker = new CommandTracker(call);
  const phases: string[] = [];
  tracker.subscribe(() => {
    const command = tracker.get(deviceId);
    const next = command ? `${command.action} ${command.phase}` : "nothing";
    if (phases.at(-1) !== next) phases.push(next);
  });
  const readLocked = async () =>
    (await call<{ device: { properties: { locked?: boolean } } }>("/devices/get", { device_id: deviceId })).device
      .properties.locked;
  const press = (action: LockAction, options: Partial<CommandOptions> = {}) =>
    tracker.run({
      deviceId,
      action,
      lockedBefore: action === "unlock",
      readLocked,
      ask: () => Promise.resolve(),
      ...options,
    });
  const sent = () => sandbox.requests.filter(({ path }) => path.startsWith("/locks/")).length;
  const last = () => tracker.get(deviceId);
  const now = () => last()?.phase;
  return { sandbox, tracker, phases, press, sent, last, now, deviceId };
}

/** Straight to Seam: how the wire may fail is the roads' own test. */
function callOf(sandbox: Sandbox): Call {
  return async <Answer>(route: string, body: Record<string, unknown>, options?: CallOptions) => {
    options?.beforeSend?.();
    const { device_id: _device, ...attempt } = body;
    const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
    const params = JSON.stringify(route === "/action_attempts/get" ? attempt : body);
    let response: Response;
    try {
      response = await sandbox.fetch(route, { method: "POST", headers, body: params });
    } catch (cause) {
      throw new PortalError("cut", { code: navigator.onLine ? "network" : "offline", cause });
    }
    const json: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw errorOfResponse(response, json, route);
    return json as Answer;
  };
}

/** Lets time pass, with every answer that falls due in it. */
export async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left >= 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(left === 0 ? 0 : 100);
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What a press came to, without waiting for it. */
export function outcomeOf(command: Promise<DeviceCommand>): { value?: DeviceCommand; error?: unknown } {
  const outcome: { value?: DeviceCommand; error?: unknown } = {};
  command.then(
    (value) => (outcome.value = value),
    (error: unknown) => (outcome.error = error),
  );
  return outcome;
}
