"use client";
import type { ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import { loadingText } from "./loading.text.ts";
import { PlainRoot } from "./plain-root.tsx";

/** Props of `PortalNotLoaded`. */
export interface PortalNotLoadedProps {
  className: string | undefined;
  onRetry: () => void;
}

/**
 * Stands where the whole portal's own code could not be had, so it has nothing but a few words and another try. What fills the
 * places in words could not be had either, so a host's words that have some give way to ours.
 */
export function PortalNotLoaded({ className, onRetry }: PortalNotLoadedProps): ReactNode {
  const { messages } = useSettings();
  const t = (key: keyof typeof loadingText) => {
    const said = messages[key];
    return (typeof said === "string" && !said.includes("{") ? said : loadingText[key]) as string;
  };
  return (
    <PlainRoot className={className}>
      <div className="cp-notice" role="alert">
        <p className="cp-notice-title">{t("portal.notLoaded")}</p>
        <p className="cp-notice-body">{t("portal.notLoaded.body")}</p>
        <button type="button" className="cp-button" onClick={onRetry}>
          {t("portal.notLoaded.retry")}
        </button>
      </div>
    </PlainRoot>
  );
}
