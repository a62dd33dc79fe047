import { isUnderWay, type DeviceCommand, type LockAction } from "./device-command.ts";
import { PortalError } from "./portal-error.ts";
import type { ActionAttempt } from "./resources.ts";
import type { Call } from "./transport.ts";

/** What one command needs. */
export interface CommandOptions {
  deviceId: string;
  action: LockAction;
  /** Reads the device anew and says whether it is locked; `undefined` where the device does not know. */
  readLocked: () => Promise<boolean | undefined>;
  /** Asks the host whether the command may be sent; a refusal is thrown. */
  ask: () => Promise<void>;
}

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
  readonly #commands = new Map<string, DeviceCommand>();
  readonly #listeners = new Set<() => void>();
  #watching = true;

  constructor(call: Call) {
    this.#call = call;
  }

  /** The last command to a device, if any; the same object until it changes. */
  get = (deviceId: string): DeviceCommand | undefined => this.#commands.get(deviceId);

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Forgets what is said of a device's last command; one under way stays. */
  dismiss(deviceId: string): void {
    if (isUnderWay(this.get(deviceId))) return;
    this.#commands.delete(deviceId);
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
    const now = Date.now();
    const run = new Run(options, { deviceId, action, phase: "checking", startedAt: now, changedAt: now }, (command) =>
      this.#show(command),
    );
    this.#show(run.command);
    let attempt: ActionAttempt;
    try {
      await options.ask();
      run.move("sending");
      attempt = await this.#send(options);
    } catch (cause) {
      const error = asPortalError(cause);
      if (!mayHaveHappened(error)) return run.move("failed", error);
      void this.#watchDevice(run);
      return run.move("unanswered", error);
    }
    run.move("waiting");
    return this.#follow(run, attempt);
  }

  async #send({ deviceId, action }: CommandOptions): Promise<ActionAttempt> {
    // Only a browser that says it is offline is believed: it says "online" on any network at all.
    if (!navigator.onLine)
      throw new PortalError("You are offline, so nothing was sent. Connect to the network, then try again.", {
        code: "offline",
        route: ROUTE[action],
      });
    const { action_attempt } = await this.#call<{ action_attempt: ActionAttempt }>(ROUTE[action], {
      device_id: deviceId,
    });
    return action_attempt;
  }

  /** Resolves at the attempt's end or after `PATIENCE`; the watch itself goes on behind the caller's back. */
  #follow(run: Run, attempt: ActionAttempt): Promise<DeviceCommand> {
    return new Promise((resolve) => {
      void this.#watchAttempt(run, attempt, resolve).finally(() => resolve(run.command));
    });
  }

  async #watchAttempt(run: Run, first: ActionAttempt, settle: (command: DeviceCommand) => void): Promise<void> {
    let attempt = first;
    while (attempt.status === "pending") {
      const late = run.age > PATIENCE;
      if (late && run.command.phase === "waiting") settle(run.move("unanswered"));
      await pause(late ? SLOW_POLL : QUICK_POLL);
      if (!this.#goesOn(run)) return;
      attempt = await this.#readAttempt(run, attempt);
    }
    await this.#end(run, attempt);
  }

  async #readAttempt({ options }: Run, attempt: ActionAttempt): Promise<ActionAttempt> {
    try {
      const answer = await this.#call<{ action_attempt: ActionAttempt }>("/action_attempts/get", {
        action_attempt_id: attempt.action_attempt_id,
        device_id: options.deviceId,
      });
      return answer.action_attempt;
    } catch {
      // Not seeing the attempt says nothing about the door: look again until the watch ends.
      return attempt;
    }
  }

  async #end(run: Run, attempt: ActionAttempt): Promise<void> {
    if (attempt.status === "error") {
      const { type = "unknown_error", message = "The device could not do it." } = attempt.error ?? {};
      run.move("failed", new PortalError(message, { code: "device_failed", type, route: ROUTE[run.options.action] }));
      return;
    }
    await run.options.readLocked().catch(() => undefined);
    if (attempt.result?.was_confirmed_by_device === true) {
      run.move("confirmed");
      return;
    }
    run.move("unconfirmed");
    void this.#watchDevice(run);
  }

  /** Where the attempt can't tell, the device's own word can: looks at it until it agrees or the watch ends. */
  async #watchDevice(run: Run): Promise<void> {
    const { action, readLocked } = run.options;
    for (;;) {
      await pause(SLOW_POLL);
      if (!this.#goesOn(run)) return;
      const locked = await readLocked().catch(() => undefined);
      if (locked === (action === "lock")) {
        run.move("confirmed");
        return;
      }
    }
  }

  /** Whether a run is still worth following: it is the device's last, and young enough. */
  #goesOn(run: Run): boolean {
    return this.#watching && run.age < WATCH && this.get(run.options.deviceId) === run.command;
  }

  #show(command: DeviceCommand): void {
    const shown = this.get(command.deviceId);
    if (shown !== undefined && shown.startedAt > command.startedAt) return;
    this.#commands.set(command.deviceId, command);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** One press, as it goes from phase to phase. */
class Run {
  readonly options: CommandOptions;
  command: DeviceCommand;
  readonly #show: (command: DeviceCommand) => void;

  constructor(options: CommandOptions, command: DeviceCommand, show: (command: DeviceCommand) => void) {
    this.options = options;
    this.command = command;
    this.#show = show;
  }

  get age(): number {
    return Date.now() - this.command.startedAt;
  }

  move(phase: DeviceCommand["phase"], error?: PortalError): DeviceCommand {
    this.command = { ...this.command, phase, changedAt: Date.now(), error };
    this.#show(this.command);
    return this.command;
  }
}

/** A refusal is certain; silence, a cut connection or a failing server are not. */
function mayHaveHappened({ code }: PortalError): boolean {
  return code === "network" || code === "timeout" || code === "server" || code === "invalid_response";
}

function asPortalError(error: unknown): PortalError {
  if (error instanceof PortalError) return error;
  return new PortalError("The command could not be sent.", { code: "network", cause: error });
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
