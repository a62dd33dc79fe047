"use client";
import type { ReactNode } from "react";
import type { PortalPart } from "./portal-part.ts";

/** Draws a part, with its code as it is known now: after a failure another try finds the part anew. */
export function PartView<Props extends object>({ part, props }: { part: PortalPart<Props>; props: Props }): ReactNode {
  const Part = part.Component;
  return <Part {...props} />;
}
