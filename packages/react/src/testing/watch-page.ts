import { onTestFinished, vi } from "vitest";

/** Watches what is started on the page until the test ends; what it gives tells what is still open, one line each. */
export function watchPage(): () => string[] {
  const open: Open = new Map();
  watchListeners(open);
  watchTimers(open);
  watchFetches(open);
  for (const name of ["IntersectionObserver", "ResizeObserver", "MutationObserver"] as const) watchObserver(open, name);
  const Channel = BroadcastChannel;
  vi.stubGlobal(
    "BroadcastChannel",
    class extends Channel {
      constructor(name: string) {
        super(name);
        open.set(this, `BroadcastChannel ${name}`);
      }

      override close(): void {
        super.close();
        open.delete(this);
      }
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return () => [...open.values()].toSorted();
}

/** What is open, each with a line that tells of it. */
type Open = Map<object, string>;
type Options = boolean | AddEventListenerOptions | undefined;

/** Listeners on whatever outlives a portal: those on elements go with their elements, and a signal's with the signal. */
function watchListeners(open: Open): void {
  const known = new WeakMap<EventTarget, Map<string, Map<unknown, object>>>();
  const tokensOf = (target: EventTarget, type: string, options: Options) => {
    const isCapture = typeof options === "object" ? options.capture : options;
    const key = isCapture === true ? `${type} (capture)` : type;
    const ofTarget = known.get(target) ?? new Map<string, Map<unknown, object>>();
    const tokens = ofTarget.get(key) ?? new Map<unknown, object>();
    known.set(target, ofTarget.set(key, tokens));
    return { key, tokens };
  };
  const end = (target: EventTarget, type: string, listener: unknown, options: Options) => {
    const { tokens } = tokensOf(target, type, options);
    open.delete(tokens.get(listener) ?? {});
    tokens.delete(listener);
  };
  const onSignal = Reflect.get<EventTarget, "addEventListener">(EventTarget.prototype, "addEventListener");
  // The test runner may have put methods of its own on the window.
  for (const holder of [EventTarget.prototype, ...(Object.hasOwn(window, "addEventListener") ? [window] : [])]) {
    const addEventListener = Reflect.get<EventTarget, "addEventListener">(holder, "addEventListener");
    const removeEventListener = Reflect.get<EventTarget, "removeEventListener">(holder, "removeEventListener");
    holder.addEventListener = function add(
      this: EventTarget | undefined,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) {
      const target = this ?? window;
      addEventListener.call(target, type, listener, options);
      const { key, tokens } = tokensOf(target, type, options);
      const isOfPage = !(target instanceof Element) || target.matches("html, head, body");
      if (listener === null || target instanceof AbortSignal || !isOfPage || tokens.has(listener)) return;
      const token = {};
      tokens.set(listener, token);
      open.set(token, `${key} on ${nameOf(target)}`);
      if (typeof options !== "object") return;
      const forget = () => end(target, type, listener, options);
      if (options.once) addEventListener.call(target, type, forget, options);
      if (options.signal) onSignal.call(options.signal, "abort", forget, { once: true });
    };
    holder.removeEventListener = function remove(
      this: EventTarget | undefined,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | EventListenerOptions,
    ) {
      const target = this ?? window;
      removeEventListener.call(target, type, listener, options);
      end(target, type, listener, options);
    };
    onTestFinished(() => {
      Object.assign(holder, { addEventListener, removeEventListener });
    });
  }
}

const nameOf = (target: EventTarget) => Object.prototype.toString.call(target).slice("[object ".length, -1);

function watchTimers(open: Open): void {
  const tokens = new Map<unknown, object>();
  const end = (id: unknown) => {
    open.delete(tokens.get(id) ?? {});
    tokens.delete(id);
  };
  const begin = (id: number, line: string) => {
    const token = {};
    tokens.set(id, token);
    open.set(token, line);
    return id;
  };
  const [setTimeout, setInterval] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
  const [clearTimeout, clearInterval] = [window.clearTimeout.bind(window), window.clearInterval.bind(window)];
  const requestAnimationFrame = window.requestAnimationFrame.bind(window);
  const cancelAnimationFrame = window.cancelAnimationFrame.bind(window);
  vi.stubGlobal("setTimeout", (callback: (...all: unknown[]) => void, delay = 0, ...all: unknown[]) => {
    const id = setTimeout(() => {
      end(id);
      callback(...all);
    }, delay);
    return begin(id, `setTimeout ${delay}`);
  });
  vi.stubGlobal("setInterval", (callback: () => void, delay = 0) =>
    begin(setInterval(callback, delay), `setInterval ${delay}`),
  );
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    const id = requestAnimationFrame((time) => {
      end(-id);
      callback(time);
    });
    begin(-id, "requestAnimationFrame");
    return id;
  });
  for (const [name, clear] of Object.entries({ clearTimeout, clearInterval }))
    vi.stubGlobal(name, (id: number | undefined) => {
      clear(id);
      end(id);
    });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => {
    cancelAnimationFrame(id);
    end(-id);
  });
}

function watchFetches(open: Open): void {
  const fetch = window.fetch.bind(window);
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const token = {};
    open.set(token, `fetch ${new URL(new Request(input).url).pathname}`);
    try {
      return await fetch(input, init);
    } finally {
      open.delete(token);
    }
  });
}

function watchObserver(open: Open, name: "IntersectionObserver" | "ResizeObserver" | "MutationObserver"): void {
  // Each has its own arguments, which go through as they are.
  const Observer = window[name] as new (...all: unknown[]) => {
    observe: (...all: unknown[]) => void;
    unobserve?: (target: Element) => void;
    disconnect: () => void;
  };
  vi.stubGlobal(
    name,
    class extends Observer {
      readonly #targets = new Set<unknown>();

      override observe = (...all: unknown[]) => {
        super.observe(...all);
        this.#targets.add(all[0]);
        open.set(this, name);
      };

      override unobserve = (target: Element) => {
        super.unobserve?.(target);
        this.#targets.delete(target);
        if (this.#targets.size === 0) open.delete(this);
      };

      override disconnect = () => {
        super.disconnect();
        this.#targets.clear();
        open.delete(this);
      };
    },
  );
}
