"use client";
import { PortalError, type PortalErrorCode } from "../api/portal-error.ts";
import { useText } from "../provider/use-text.ts";
import { errorText } from "./error.text.ts";

/** A failure in the words of the person who looks at it. */
export interface ErrorWords {
  code: PortalErrorCode;
  title: string;
  body: string;
  /** The request id, for support. */
  note: string | undefined;
}

/** Says a failure plainly: what happened and what to do. */
export function useErrorWords(error: Error): ErrorWords {
  const t = useText(errorText);
  const code = error instanceof PortalError ? error.code : "unknown";
  const { retryAfter, requestId }: Partial<PortalError> = error instanceof PortalError ? error : {};
  const wait = code === "rate_limited" && retryAfter !== undefined;
  return {
    code,
    title: t(`error.${code}`),
    body: wait ? t("error.rate_limited.after", { seconds: Math.ceil(retryAfter / 1000) }) : t(`error.${code}.body`),
    note: requestId === undefined ? undefined : t("error.request", { id: requestId }),
  };
}
