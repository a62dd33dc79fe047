"use client";
import type { ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";

/** Props of `PlainRoot`. */
export interface PlainRootProps {
  className: string | undefined;
  isBusy?: boolean | undefined;
  children: ReactNode;
}

/** The root of the whole portal before its code is there: the look without anything that has to be worked out. */
export function PlainRoot({ className, isBusy, children }: PlainRootProps): ReactNode {
  const { appearance } = useSettings();
  const scheme = appearance.colorScheme ?? "auto";
  return (
    <div
      className={className === undefined ? "cp-root cp-portal" : `cp-root cp-portal ${className}`}
      data-color-scheme={scheme === "auto" ? undefined : scheme}
      data-density={appearance.density ?? "comfortable"}
      aria-busy={isBusy || undefined}
    >
      {children}
    </div>
  );
}
