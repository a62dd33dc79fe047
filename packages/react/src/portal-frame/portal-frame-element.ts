import type { Messages } from "../portal/messages.ts";
import { createComplain } from "../provider/complain.ts";
import { failureWords } from "./failure-words.ts";
import { frameElementSheet } from "./frame-element-sheet.ts";
import { FrameHost } from "./frame-host.ts";
import type { FrameSettings } from "./frame-settings.ts";
import type { FrameState } from "./frame-state.ts";
import { frameWords } from "./frame-words.ts";
import { languageOfWords } from "./language-of-words.ts";
import { openInTab } from "./open-in-tab.ts";
import { part } from "./part.ts";
import { postForLink } from "./post-for-link.ts";

/**
 * `<customer-portal-frame origin link-url label min-height max-height color-scheme locale loading>`: the portal page in a
 * frame, for pages without React. It tells what happens by `portalevent`, `portalviewchange`, `portalstatechange` and
 * `portalerror`, each with a `detail`.
 */
export class FramePortalElement extends HTMLElement {
  static readonly observedAttributes = ["origin", "label", "min-height", "max-height", "color-scheme", "locale"];

  #fetchLink: (() => Promise<unknown>) | undefined;
  #messages: Messages | undefined;
  #state: FrameState = { phase: "loading" };
  #host: FrameHost | undefined;
  readonly #complain = createComplain();
  readonly #box = part("div", "frame");
  readonly #around = part("div", "around");
  readonly #end = part("span", "end");
  readonly #skip = part("button", "skip");

  constructor() {
    super();
    this.#skip.type = "button";
    this.#skip.addEventListener("click", () => {
      // Out of reach otherwise. With -1, Chrome would begin again at the top of a shadow tree.
      this.#end.tabIndex = 0;
      this.#end.focus();
    });
    this.#end.addEventListener("blur", () => this.#end.removeAttribute("tabindex"));
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [frameElementSheet()];
    root.append(this.#skip, this.#around, this.#box, this.#end);
  }

  /** Gives a link from the host's server; in its place there is the attribute `link-url`. */
  get fetchLink(): (() => Promise<unknown>) | undefined {
    return this.#fetchLink;
  }

  set fetchLink(fetchLink: (() => Promise<unknown>) | undefined) {
    this.#fetchLink = fetchLink;
    this.#begin();
  }

  /** Replaces words around the frame, by key. */
  get messages(): Messages | undefined {
    return this.#messages;
  }

  set messages(messages: Messages | undefined) {
    this.#messages = messages;
    this.#draw();
    this.#host?.update();
  }

  /** How far the frame is. */
  get state(): FrameState {
    return this.#state;
  }

  connectedCallback(): void {
    // What was set on the element before this script came stands in the way of what we do with it.
    for (const name of ["fetchLink", "messages"] as const) {
      const given: unknown = Object.getOwnPropertyDescriptor(this, name)?.value;
      if (given === undefined) continue;
      delete this[name];
      Object.assign(this, { [name]: given });
    }
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#host?.stop();
    this.#host = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (name === "origin") {
      this.disconnectedCallback();
      this.#begin();
      return;
    }
    this.#draw();
    this.#host?.update();
  }

  /** Moves focus to the first thing in the frame. */
  override focus(): void {
    this.#host?.focus();
  }

  /** Asks for a new link, and begins again where the frame had failed. */
  retry(): void {
    this.#host?.retry();
  }

  #begin(): void {
    if (this.#host || !this.isConnected || !(this.#fetchLink || this.hasAttribute("link-url"))) return;
    this.#host = new FrameHost({
      box: this.#box,
      settings: () => this.#settings(),
      onState: (state) => {
        this.#state = state;
        this.#draw();
        this.#tell("statechange", state);
      },
      onEscape: () => this.#skip.focus(),
    });
  }

  #settings(): FrameSettings {
    const pixels = (name: string, otherwise: number) => Number.parseFloat(this.getAttribute(name) ?? "") || otherwise;
    return {
      origin: this.getAttribute("origin") ?? "",
      fetchLink: this.#fetchLink ?? (() => postForLink(this.getAttribute("link-url") ?? "")),
      title: this.#title(),
      minHeight: pixels("min-height", 320),
      maxHeight: pixels("max-height", 800),
      locale: this.getAttribute("locale") ?? undefined,
      loading: this.getAttribute("loading") === "lazy" ? "lazy" : "eager",
      onEvent: (event) => this.#tell("event", event),
      onViewChange: (view) => this.#tell("viewchange", view),
      // Without anybody who takes it over, the console has to say what is wrong.
      onError: (error) => {
        if (this.#tell("error", error)) this.#complain(error);
      },
    };
  }

  #title(): string {
    return this.getAttribute("label") ?? this.#t()("frame.title");
  }

  #t() {
    return frameWords(this.#messages);
  }

  #draw(): void {
    const t = this.#t();
    const state = this.#state;
    const language = languageOfWords(this.#messages, this.getAttribute("locale") ?? undefined) ?? "";
    // The words have a language of their own; the frame between them has the page's.
    for (const each of [this.#skip, this.#around]) each.lang = language;
    this.#box.dataset["phase"] = state.phase;
    this.#box.hidden = state.phase === "failed";
    this.#skip.hidden = state.phase !== "shown";
    this.#skip.textContent = t("frame.skip", { title: this.#title() });
    const retry = () => this.retry();
    this.#around.replaceChildren();
    if (state.phase === "loading") {
      this.#around.append(part("div", "cover", t("frame.loading")));
    } else if (state.phase === "failed") {
      const { title, body } = failureWords(state.error, t);
      const actions = part("div", "actions", button(t("frame.retry"), retry));
      const { url } = state;
      if (url !== undefined) actions.append(button(t("frame.newTab"), () => openInTab(url)));
      const words = part("div", "words", part("p", "", part("b", "", title)), part("p", "", body));
      words.role = "alert";
      this.#around.append(part("div", "notice", words, actions));
    } else if (state.isExpired && !state.isOurs) {
      const words = part("p", "", part("b", "", t("frame.expired")), " ", t("frame.expired.body"));
      words.role = "alert";
      this.#around.append(part("div", "bar", words, button(t("frame.expired.renew"), retry)));
    }
  }

  /** Gives whether nobody has prevented the default. */
  #tell(what: string, detail: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(`portal${what}`, { detail, cancelable: what === "error" }));
  }
}

function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = part("button", "button", words);
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}
