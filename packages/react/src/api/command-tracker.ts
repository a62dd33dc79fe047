import { answerPart } from "./answer-part.ts";
import { CommandRun, type CommandOptions } from "./command-run.ts";
import { isUnderWay, type DeviceCommand, type LockAction } from "./device-command.ts";
import { PortalError } from "./portal-error.ts";
import type { ActionAttempt } from "./resources.ts";
import type { Call } from "./transport.ts";

const ROUTE = { lock: "/locks/lock_door", unlock: "/locks/unlock_door" } as const;

/** Milliseconds a device may take before the portal says that it does not know, and how long it keeps watching. */
const PATIENCE = 20_000;
const WATCH = 10 * 60_000;
const QUICK_POLL = 700;
const SLOW_POLL = 4_000;

/**
 * Sends commands to devices and follows each to its end. Nothing is ever sent twice, queued or replayed:
 * one press is one request, and an answer that does not come leaves the command `unanswered`.
 */
export class CommandTracker {
  readonly #call: Call;
  readonly #runs = new Map<string, CommandRun>();
  readonly #listeners = new Set<() => void>();
  #watching = true;

  constructor(call: Call) {
    this.#call = call;
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
    this.#runs.delete(deviceId);
    this.#tell();
  }

  /** Whether commands are followed: off while the portal is not on the page. */
  setWatching(watching: boolean): void {
    this.#watching = watching;
  }

  /**
   * Sends one command and resolves when the device has said how it went, or when it has kept silent too long.
   * A second command to the same device while one is under way is refused.
   */
  async run(options: CommandOptions): Promise<DeviceCommand> {
    const { deviceId, action } = options;
    if (isUnderWay(this.get(deviceId)))
      throw new PortalError("This door is still busy with the last command. Wait until it has answered.", {
        code: "not_allowed",
        route: ROUTE[action],
      });
    const run = new CommandRun(options, () => this.#tell());
    this.#runs.set(deviceId, run);
    this.#tell();
    try {
      await options.ask();
      refuseOffline(action);
    } catch (cause) {
      return run.move("failed", asPortalError(cause));
    }
    run.move("sending");
    let attempt: ActionAttempt;
    try {
      attempt = attemptOf(await this.#call(ROUTE[action], { device_id: deviceId }), ROUTE[action]);
    } catch (cause) {
      const error = asPortalError(cause);
      if (!mayHaveHappened(error)) return run.move("failed", error);
      void this.#watchDevice(run);
      return run.move("unanswered", error);
    }
    run.move("waiting");
    return this.#follow(run, attempt);
  }

  /** Resolves at the attempt's end or after `PATIENCE`; the watch itself goes on behind the caller's back. */
  #follow(run: CommandRun, attempt: ActionAttempt): Promise<DeviceCommand> {
    return new Promise((resolve) => {
      void this.#watchAttempt(run, attempt, resolve).finally(() =>
        // Nobody watches any more: a door that nobody knows of must not stay busy.
        resolve(run.command.phase === "waiting" ? run.move("unanswered") : run.command),
      );
    });
  }

  async #watchAttempt(run: CommandRun, first: ActionAttempt, settle: (command: DeviceCommand) => void): Promise<void> {
    let attempt = first;
    while (attempt.status === "pending") {
      const late = run.age > PATIENCE;
      if (late && run.command.phase === "waiting") settle(run.move("unanswered"));
      await pause(late ? SLOW_POLL : QUICK_POLL);
      if (!this.#goesOn(run)) return;
      attempt = await this.#readAttempt(run, attempt);
      if (late && attempt.status === "pending" && (await run.deviceAgrees())) {
        run.move("confirmed");
        return;
      }
    }
    await this.#end(run, attempt);
  }

  async #readAttempt({ options }: CommandRun, attempt: ActionAttempt): Promise<ActionAttempt> {
    try {
      const ids = { action_attempt_id: attempt.action_attempt_id, device_id: options.deviceId };
      return attemptOf(await this.#call("/action_attempts/get", ids), "/action_attempts/get");
    } catch {
      // Not seeing the attempt says nothing about the door: look again until the watch ends.
      return attempt;
    }
  }

  async #end(run: CommandRun, attempt: ActionAttempt): Promise<void> {
    if (attempt.status === "error") {
      const { type = "unknown_error", message = "The device could not do it." } = attempt.error ?? {};
      run.move("failed", new PortalError(message, { code: "device_failed", type, route: ROUTE[run.options.action] }));
      return;
    }
    // What is on screen of the device is older than this answer, and beside it would tell the opposite.
    while (!(await run.hear()) && run.age < PATIENCE && this.#goesOn(run)) await pause(QUICK_POLL);
    if (attempt.result?.was_confirmed_by_device === true) {
      run.move("confirmed");
      return;
    }
    run.move("unconfirmed");
    void this.#watchDevice(run);
  }

  /** Where the attempt can't tell, the device's own word can: looks at it until it agrees or the watch ends. */
  async #watchDevice(run: CommandRun): Promise<void> {
    for (;;) {
      await pause(SLOW_POLL);
      if (!this.#goesOn(run)) return;
      if (await run.deviceAgrees()) {
        run.move("confirmed");
        return;
      }
    }
  }

  /** Whether a run is still worth following: it is the device's last, and what the device says since is not yet all there is. */
  #goesOn(run: CommandRun): boolean {
    const { deviceId } = run.options;
    if (!this.#watching || this.#runs.get(deviceId) !== run) return false;
    if (run.age < WATCH || !run.wasHeard) return true;
    // The watch is over: from here on the device's own word stands.
    this.dismiss(deviceId);
    return false;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A refusal is certain; silence, a cut connection or a failing server are not. */
function mayHaveHappened({ code }: PortalError): boolean {
  return ["offline", "network", "timeout", "server", "invalid_response"].includes(code);
}

/** Only a browser that says it is offline is believed: it says "online" on any network at all. */
function refuseOffline(action: LockAction): void {
  if (navigator.onLine) return;
  throw new PortalError("You are offline, so nothing was sent. Connect to the network, then try again.", {
    code: "offline",
    route: ROUTE[action],
  });
}

function attemptOf(answer: unknown, route: string): ActionAttempt {
  return answerPart(answer, "action_attempt", route) as ActionAttempt;
}

function asPortalError(error: unknown): PortalError {
  if (error instanceof PortalError) return error;
  return new PortalError("The command could not be sent.", { code: "network", cause: error });
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
