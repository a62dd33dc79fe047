import { createElement, lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from "react";
import { notLoaded } from "../api/not-loaded.ts";

/** A part of the portal that loads when it is needed, or a little earlier. */
export class PortalPart<Props extends object> {
  readonly #load: () => Promise<ComponentType<Props>>;
  #loading: Promise<{ default: ComponentType<Props> }> | undefined;
  #lazy: LazyExoticComponent<ComponentType<Props>>;
  /** React keeps a failure for good, whatever is fetched later. */
  #isSpent = false;

  constructor(load: () => Promise<ComponentType<Props>>) {
    this.#load = load;
    this.#lazy = lazy(this.#get);
  }

  /** Draws it, with its code as it is known now: after a failure another try finds the part anew. */
  readonly View = (props: Props): ReactNode => createElement(this.#lazy, props);

  /** Fetches the code ahead of time; a failure is met again, and told, where it is drawn. */
  preload = (): void => void this.#get().catch(() => undefined);

  /** Forgets a failure, so that the part is fetched anew. */
  renew = (): void => {
    if (this.#isSpent) this.#lazy = lazy(this.#get);
    this.#isSpent = false;
  };

  readonly #get = (): Promise<{ default: ComponentType<Props> }> =>
    (this.#loading ??= this.#load().then(
      (component) => ({ default: component }),
      (cause: unknown) => {
        this.#loading = undefined;
        this.#isSpent = true;
        return notLoaded(cause);
      },
    ));
}
