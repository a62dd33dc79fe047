import { answerPart } from "./answer-part.ts";
import type { CommandRun } from "./command-run.ts";
import { PortalError } from "./portal-error.ts";
import type { ActionAttempt } from "./resources.ts";
import type { Call } from "./transport.ts";

const ROUTE = "/action_attempts/get";

/** Milliseconds a device may take before the portal says that it does not know, and how long it keeps looking. */
const PATIENCE = 20_000;
const WATCH = 10 * 60_000;
/** How long a confirmation stands beside the device's own word, in milliseconds. */
const CONFIRMED = 60_000;
const QUICK_POLL = 700;
const SLOW_POLL = 4_000;

/** Follows commands that were sent to what came of them. It rests while the portal is off the page, and always ends. */
export class CommandWatch {
  isOn = true;
  readonly #call: Call;
  readonly #onEnd: (run: CommandRun) => void;
  #wake: (() => void)[] = [];
  readonly #waits = new Set<() => void>();

  /** `onEnd` hears when the device's own word stands again. */
  constructor(call: Call, onEnd: (run: CommandRun) => void) {
    this.#call = call;
    this.#onEnd = onEnd;
  }

  set(isOn: boolean): void {
    this.isOn = isOn;
    if (!isOn) {
      for (const end of this.#waits) end();
      return;
    }
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }

  /** Looks at the attempt until it ends; after `PATIENCE` at the device as well. */
  async followAttempt(run: CommandRun, first: ActionAttempt): Promise<void> {
    const callOff = this.#after(PATIENCE - run.age, () => run.settle());
    let attempt = first;
    try {
      while (attempt.status === "pending") {
        const isLate = run.command.phase !== "waiting";
        if (!(await this.#goesOn(run, isLate ? SLOW_POLL : QUICK_POLL))) return;
        attempt = await this.#readAttempt(run, attempt);
        if (isLate && attempt.status === "pending" && (await run.deviceAgrees())) return this.#agree(run);
      }
      await this.#end(run, attempt);
    } finally {
      callOff();
      run.settle();
    }
  }

  /** Where the attempt can't tell, the device's own word can: looks at it until it agrees or the watch ends. */
  async followDevice(run: CommandRun): Promise<void> {
    while (await this.#goesOn(run, SLOW_POLL)) if (await run.deviceAgrees()) return this.#agree(run);
  }

  async #readAttempt(run: CommandRun, attempt: ActionAttempt): Promise<ActionAttempt> {
    try {
      const ids = { action_attempt_id: attempt.action_attempt_id, device_id: run.options.deviceId };
      return answerPart(await this.#call(ROUTE, ids), "action_attempt", ROUTE) as ActionAttempt;
    } catch (error) {
      // Not seeing the attempt says nothing about the door: look again until the watch ends.
      run.slowDown(error);
      return attempt;
    }
  }

  async #end(run: CommandRun, attempt: ActionAttempt): Promise<void> {
    if (attempt.status === "error") {
      const { type = "unknown_error", message = "The device could not do it." } = attempt.error ?? {};
      const route = `/locks/${run.options.action}_door`;
      run.move("failed", new PortalError(message, { code: "device_failed", type, route }));
      return;
    }
    if (attempt.result?.was_confirmed_by_device === true) {
      run.confirm(false);
      await run.hear();
      void this.#keepConfirmed(run);
      return;
    }
    // What is on screen of the device is older than this answer.
    await run.hear();
    run.move("unconfirmed");
    void this.followDevice(run);
  }

  #agree(run: CommandRun): void {
    run.confirm(true);
    void this.#keepConfirmed(run);
  }

  /** Reads the device until it says what was confirmed, or has said otherwise for as long as the confirmation stands. */
  async #keepConfirmed(run: CommandRun): Promise<void> {
    const left = () => run.command.changedAt + CONFIRMED - Date.now();
    while (!run.command.agreed && !(run.wasHeard && left() <= 0)) {
      if (!(await this.#goesOn(run, SLOW_POLL))) return;
      await run.hear();
    }
    await this.#pause(left());
    this.#onEnd(run);
  }

  /** Waits for the time of the next look, and says whether there is one. */
  async #goesOn(run: CommandRun, usual: number): Promise<boolean> {
    await this.#pause(Math.min(run.nextLook(usual), WATCH - run.age));
    if (!this.isOn) run.settle();
    while (!this.isOn) await new Promise<void>((resolve) => this.#wake.push(resolve));
    if (run.isOver) return false;
    if (run.age < WATCH) return true;
    // What the device has said since then stands by itself; where nobody could ask it, the last word stays.
    if (run.wasHeard) this.#onEnd(run);
    else run.giveUp();
    return false;
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.#after(milliseconds, resolve));
  }

  /** Calls back after a while, or at once where the portal is off the page, so that no timer outlives it; gives what calls it off. */
  #after(milliseconds: number, then: () => void): () => void {
    const callOff = () => {
      clearTimeout(timer);
      this.#waits.delete(end);
    };
    const end = () => {
      callOff();
      then();
    };
    const timer = setTimeout(end, this.isOn ? milliseconds : 0);
    this.#waits.add(end);
    return callOff;
  }
}
