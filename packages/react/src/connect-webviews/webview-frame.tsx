"use client";
import { useEffect, useInsertionEffect, useRef, type ReactNode } from "react";
import { makeWebviewFrame } from "./make-webview-frame.ts";
import { readFrameMessage } from "./read-frame-message.ts";

/** Props of `WebviewFrame`. */
export interface WebviewFrameProps {
  url: string;
  title: string;
  onHear: (what: "life" | "end") => void;
  /** Called when the person has gone into the page. */
  onEnter: () => void;
}

/** The page of a Connect Webview. What comes from another window or another origin is not for us. */
export function WebviewFrame({ url, title, onHear, onEnter }: WebviewFrameProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ title, onHear, onEnter });
  useInsertionEffect(() => {
    latest.current = { title, onHear, onEnter };
  });
  useEffect(() => {
    const frame = makeWebviewFrame(url, latest.current.title);
    const { origin } = new URL(url);
    const onMessage = ({ source, origin: from, data }: MessageEvent) => {
      if (source !== null && source === frame.contentWindow && from === origin)
        latest.current.onHear(readFrameMessage(data));
    };
    // Focus that goes into a frame leaves the page around it; nothing else tells.
    const onBlur = () => {
      if ((frame.getRootNode() as Document | ShadowRoot).activeElement === frame) latest.current.onEnter();
    };
    addEventListener("message", onMessage);
    addEventListener("blur", onBlur);
    place.current?.append(frame);
    return () => {
      removeEventListener("message", onMessage);
      removeEventListener("blur", onBlur);
      frame.remove();
    };
  }, [url]);
  useEffect(() => {
    if (place.current?.firstChild instanceof HTMLIFrameElement) place.current.firstChild.title = title;
  }, [title]);
  return <div ref={place} className="cp-connect-page" />;
}
