import type { DeviceCommand, LockAction } from "./device-command.ts";
import type { PortalError } from "./portal-error.ts";

/** What one command needs. */
export interface CommandOptions {
  deviceId: string;
  action: LockAction;
  /** What the device said before the press: to say the same again proves nothing. */
  lockedBefore: boolean | undefined;
  /** Reads the device anew and says whether it is locked; `undefined` where the device does not know. */
  readLocked: () => Promise<boolean | undefined>;
  /** Asks the host whether the command may be sent; a refusal is thrown. */
  ask: () => Promise<void>;
}

/** One press, as it goes from phase to phase. */
export class CommandRun {
  readonly options: CommandOptions;
  command: DeviceCommand;
  /** Whether the device was read since the press. */
  wasHeard = false;
  readonly #tell: () => void;
  readonly #wanted: boolean;
  #saidOtherwise: boolean;

  constructor(options: CommandOptions, tell: () => void) {
    const { deviceId, action, lockedBefore } = options;
    const now = Date.now();
    this.options = options;
    this.command = { deviceId, action, phase: "checking", startedAt: now, changedAt: now };
    this.#tell = tell;
    this.#wanted = action === "lock";
    this.#saidOtherwise = lockedBefore !== this.#wanted;
  }

  get age(): number {
    return Date.now() - this.command.startedAt;
  }

  move(phase: DeviceCommand["phase"], error?: PortalError): DeviceCommand {
    this.command = { ...this.command, phase, changedAt: Date.now(), error };
    this.#tell();
    return this.command;
  }

  /** Reads the device; gives its word, or nothing where it could not be read. */
  async hear(): Promise<{ locked: boolean | undefined } | undefined> {
    try {
      const locked = await this.options.readLocked();
      this.wasHeard = true;
      this.#saidOtherwise ||= locked !== this.#wanted;
      return { locked };
    } catch {
      return undefined;
    }
  }

  /** Whether the device now says what it was told to be, and did not say so all along. */
  async deviceAgrees(): Promise<boolean> {
    const word = await this.hear();
    return this.#saidOtherwise && word?.locked === this.#wanted;
  }
}
