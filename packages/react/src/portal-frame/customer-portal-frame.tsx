"use client";
import { forwardRef, useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode } from "react";
import type { Messages } from "../portal/messages.ts";
import type { PortalView } from "../portal/portal-view.ts";
import { checkStylesheet } from "../provider/check-stylesheet.ts";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import { FrameCover } from "./frame-cover.tsx";
import { FrameHost } from "./frame-host.ts";
import { languageOfWords } from "./language-of-words.ts";
import { FrameNotice } from "./frame-notice.tsx";
import type { FrameSettings } from "./frame-settings.ts";
import type { FrameState } from "./frame-state.ts";
import { frameWords } from "./frame-words.ts";
import type { PortalFrameError } from "./portal-frame-error.ts";
import type { PortalLinkAnswer } from "./portal-link.ts";

/** Props of `<CustomerPortalFrame>`. */
export interface CustomerPortalFrameProps {
  /** Names the origin of the portal page, such as "https://portal.example.com". A link to another page is shown as it is. */
  origin: string;
  /** Gives a link from the host's server, at the start, before it ends and whenever the page asks; nothing is loaded anew. */
  fetchLink: () => Promise<PortalLinkAnswer>;
  /** Names the frame for those who don't see it. @default "Customer portal" */
  title?: string | undefined;
  /** Keeps the frame at least so tall, in pixels. @default 320 */
  minHeight?: number | undefined;
  /** Lets the frame grow with what is in it up to here, in pixels; then its page scrolls. @default 800 */
  maxHeight?: number | undefined;
  /** Whether the portal is light, dark, or follows the page around it. @default "auto" */
  colorScheme?: "auto" | "light" | "dark" | undefined;
  /** Sets the language of the portal (BCP 47). @default the `lang` of the page around it */
  locale?: string | undefined;
  /** Whether to wait until the frame is nearly in view. @default "eager" */
  loading?: "eager" | "lazy" | undefined;
  /** Replaces words around the frame, by key: those that begin with `frame.`. */
  messages?: Messages | undefined;
  /** Hears what happens in the portal. */
  onEvent?: ((event: PortalAnalyticsEvent) => void) | undefined;
  /** Hears where in the portal the person is. */
  onViewChange?: ((view: PortalView) => void) | undefined;
  /** Hears how far the frame is. */
  onStateChange?: ((state: FrameState) => void) | undefined;
  /** Hears every failure, also those that are shown. */
  onError?: ((error: PortalFrameError) => void) | undefined;
  /** Added to the element around the frame. */
  className?: string | undefined;
}

/** What the ref of `<CustomerPortalFrame>` gives. */
export interface CustomerPortalFrameHandle {
  /** Moves focus to the first thing in the frame. */
  focus: () => void;
  /** Asks for a new link, and begins again where the frame had failed. */
  retry: () => void;
}

/** Shows the portal page in a frame, for hosts that want it apart from their page. It needs no `<CustomerPortal>` around it. */
export const CustomerPortalFrame = forwardRef<CustomerPortalFrameHandle, CustomerPortalFrameProps>(
  function CustomerPortalFrame(props, ref): ReactNode {
    const { origin, colorScheme = "auto", messages, className, onStateChange } = props;
    const t = useMemo(() => frameWords(messages), [messages]);
    const title = props.title ?? t("frame.title");
    const [state, setState] = useState<FrameState>({ phase: "loading" });
    const host = useRef<FrameHost | null>(null);
    const box = useRef<HTMLDivElement>(null);
    const skip = useRef<HTMLButtonElement>(null);
    const end = useRef<HTMLSpanElement>(null);
    const latest = useRef<FrameSettings & Pick<CustomerPortalFrameProps, "onStateChange">>(null!);

    useEffect(() => {
      const { minHeight = 320, maxHeight = 800, fetchLink, locale, loading, onEvent, onViewChange, onError } = props;
      const heights = { minHeight, maxHeight };
      latest.current = {
        origin,
        fetchLink,
        title,
        ...heights,
        locale,
        loading,
        onEvent,
        onViewChange,
        onError,
        onStateChange,
      };
      host.current?.update();
    });
    useEffect(() => {
      const element = box.current!;
      checkStylesheet(element.parentElement!);
      const made = new FrameHost({
        box: element,
        settings: () => latest.current,
        onState: (next) => {
          setState(next);
          latest.current.onStateChange?.(next);
        },
        onEscape: () => skip.current?.focus(),
      });
      host.current = made;
      return () => {
        host.current = null;
        made.stop();
      };
    }, [origin]);
    useImperativeHandle(ref, () => ({ focus: () => host.current?.focus(), retry: () => host.current?.retry() }), []);

    const retry = () => host.current?.retry();
    return (
      <div
        className={className === undefined ? "cp-root cp-frame" : `cp-root cp-frame ${className}`}
        data-color-scheme={colorScheme === "auto" ? undefined : colorScheme}
        data-phase={state.phase}
        lang={languageOfWords(messages, props.locale)}
        aria-busy={state.phase === "loading" || undefined}
      >
        {state.phase === "shown" && (
          <button ref={skip} type="button" className="cp-button cp-frame-skip" onClick={() => end.current?.focus()}>
            {t("frame.skip", { title })}
          </button>
        )}
        <FrameNotice state={state} t={t} onRetry={retry} />
        <div ref={box} className="cp-frame-box" />
        {state.phase === "loading" && <FrameCover t={t} />}
        <span ref={end} className="cp-frame-end" tabIndex={-1} />
      </div>
    );
  },
);
