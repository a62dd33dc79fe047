import type { DeviceCommand, LockAction } from "./device-command.ts";
import { PortalError, type PortalErrorCode } from "./portal-error.ts";

/** Milliseconds between looks while nobody is signed in, or the wrong one. */
const REFUSED_POLL = 60_000;
const REFUSED: ReadonlySet<PortalErrorCode> = new Set<PortalErrorCode>([
  "unauthorized",
  "session_failed",
  "headers_failed",
  "customer_forbidden",
  "customer_not_found",
  "customer_mismatch",
]);

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
  /** Hears each phase after `checking`, also an outcome that comes late, until another command takes its place. */
  onPhase?: ((command: DeviceCommand) => void) | undefined;
}

/** One press, as it goes from phase to phase. */
export class CommandRun {
  readonly options: CommandOptions;
  command: DeviceCommand;
  /** Whether the device was read since the press, or since it was confirmed. */
  wasHeard = false;
  /** Whether it was dismissed or another command has taken its place: it says nothing more. */
  isOver = false;
  /** Hears the first outcome. */
  onSettled: ((command: DeviceCommand) => void) | undefined;
  readonly #tell: () => void;
  readonly #wanted: boolean;
  #saidOtherwise: boolean;
  #pause = 0;

  constructor(options: CommandOptions, tell: () => void) {
    const { deviceId, action, lockedBefore } = options;
    const now = Date.now();
    this.options = options;
    this.command = {
      deviceId,
      action,
      phase: "checking",
      startedAt: now,
      changedAt: now,
      agreed: false,
      watching: true,
    };
    this.#tell = tell;
    this.#wanted = action === "lock";
    this.#saidOtherwise = lockedBefore !== this.#wanted;
  }

  /** Milliseconds since it was sent. */
  get age(): number {
    return Date.now() - (this.command.sentAt ?? this.command.startedAt);
  }

  move(phase: DeviceCommand["phase"], error?: PortalError): DeviceCommand {
    this.#enter({ phase, error, watching: phase !== "failed" });
    return this.command;
  }

  /** It is confirmed: by the device itself, which so has agreed, or by the attempt alone. */
  confirm(agreed: boolean): void {
    this.wasHeard = agreed;
    this.#enter({ phase: "confirmed", error: undefined, agreed });
  }

  /** Whoever waits for it need wait no longer; where nobody knows the outcome, the door must not stay busy. */
  settle(): void {
    if (this.command.phase === "waiting") this.move("unanswered");
    this.onSettled?.(this.command);
  }

  /** The portal has looked for long enough. */
  giveUp(): void {
    this.#change({ watching: false });
  }

  /** Reads the device, and whether it says what it was told to be. */
  async hear(): Promise<boolean> {
    try {
      const locked = await this.options.readLocked();
      this.wasHeard = true;
      this.#saidOtherwise ||= locked !== this.#wanted;
      const agrees = locked === this.#wanted;
      if (agrees && this.command.phase === "confirmed" && !this.command.agreed) this.#change({ agreed: true });
      return agrees;
    } catch (error) {
      this.slowDown(error);
      return false;
    }
  }

  /** Whether the device now says what it was told to be, and did not say so all along. */
  async deviceAgrees(): Promise<boolean> {
    const agrees = await this.hear();
    return agrees && this.#saidOtherwise;
  }

  /** Heeds what a failed look says of the next: when the server wants it, or that there is little use in it. */
  slowDown(error: unknown): void {
    if (!(error instanceof PortalError)) return;
    this.#pause = Math.max(this.#pause, error.retryAfter ?? (REFUSED.has(error.code) ? REFUSED_POLL : 0));
  }

  /** Milliseconds until the next look, which is at `usual` where nothing stands in the way. */
  nextLook(usual: number): number {
    const pause = this.#pause;
    this.#pause = 0;
    return Math.max(usual, pause);
  }

  #enter(changes: Partial<DeviceCommand>): void {
    const changedAt = Date.now();
    const sentAt = changes.phase === "sending" ? changedAt : this.command.sentAt;
    this.#change({ ...changes, sentAt, changedAt });
    if (!this.isOver) this.options.onPhase?.(this.command);
  }

  #change(changes: Partial<DeviceCommand>): void {
    if (this.isOver) return;
    this.command = { ...this.command, ...changes };
    this.#tell();
  }
}
