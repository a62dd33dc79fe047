import { answerPart } from "./answer-part.ts";
import { asPortalError } from "./as-portal-error.ts";
import { CommandRun, type CommandOptions } from "./command-run.ts";
import { CommandWatch } from "./command-watch.ts";
import { isUnderWay, type DeviceCommand } from "./device-command.ts";
import { Handover } from "./handover.ts";
import { PortalError } from "./portal-error.ts";
import type { ActionAttempt } from "./resources.ts";
import type { Call } from "./transport.ts";

const ROUTE = { lock: "/locks/lock_door", unlock: "/locks/unlock_door" } as const;

/**
 * Sends commands to devices and follows each to its end. Nothing is ever sent twice, queued or replayed:
 * one press is one request, and an answer that does not come leaves the command `unanswered`.
 */
export class CommandTracker {
  readonly #call: Call;
  readonly #runs = new Map<string, CommandRun>();
  readonly #listeners = new Set<() => void>();
  readonly #watch: CommandWatch;

  constructor(call: Call) {
    this.#call = call;
    this.#watch = new CommandWatch(call, (run) => {
      if (!run.isOver) this.dismiss(run.options.deviceId);
    });
  }

  /** The last command to a device, if any; the same object until it changes. */
  get = (deviceId: string): DeviceCommand | undefined => this.#runs.get(deviceId)?.command;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Forgets what is said of a device's last command; one under way stays. */
  dismiss(deviceId: string): void {
    if (isUnderWay(this.get(deviceId))) return;
    this.#release(deviceId);
    this.#tell();
  }

  /** Takes note that a device was read: where nobody looks any more for what became of a command, its own word stands. */
  heard(deviceId: string): void {
    const command = this.get(deviceId);
    if (command && !command.watching && command.phase !== "failed") this.dismiss(deviceId);
  }

  /** Whether the portal is on the page: off it nothing is sent and nothing followed, and back on it what is open goes on. */
  setWatching(watching: boolean): void {
    this.#watch.set(watching);
  }

  /**
   * Sends one command and resolves when the device has said how it went, or when it has kept silent too long.
   * A second command to the same device while one is under way is refused.
   */
  async run(options: CommandOptions): Promise<DeviceCommand> {
    const { deviceId, action } = options;
    const route = ROUTE[action];
    if (isUnderWay(this.get(deviceId)))
      throw new PortalError("This door is still busy with the last command. Wait until it has answered.", {
        code: "busy",
        route,
      });
    this.#release(deviceId);
    const run = new CommandRun(options, () => this.#tell());
    this.#runs.set(deviceId, run);
    this.#tell();
    let handover: Handover;
    try {
      await options.ask();
      handover = new Handover(route, () => this.#watch.isOn);
      handover.check();
    } catch (cause) {
      return run.move("failed", asPortalError(cause));
    }
    run.move("sending");
    let attempt: ActionAttempt;
    try {
      const answer = await handover.send(this.#call, { device_id: deviceId });
      attempt = answerPart(answer, "action_attempt", route) as ActionAttempt;
    } catch (cause) {
      const error = asPortalError(cause);
      if (!handover.isOut || !mayHaveHappened(error)) return run.move("failed", error);
      void this.#watch.followDevice(run);
      return run.move("unanswered", error);
    }
    run.move("waiting");
    return new Promise((resolve) => {
      run.onSettled = resolve;
      void this.#watch.followAttempt(run, attempt);
    });
  }

  #release(deviceId: string): void {
    const run = this.#runs.get(deviceId);
    if (run) run.isOver = true;
    this.#runs.delete(deviceId);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A refusal is certain; silence, a cut connection or a failing server are not. */
function mayHaveHappened({ code }: PortalError): boolean {
  return ["offline", "network", "timeout", "server", "invalid_response", "unknown"].includes(code);
}
