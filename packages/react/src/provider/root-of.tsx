"use client";
import { useContext, type ReactNode } from "react";
import type { Words } from "../text/define-text.ts";
import { RootContext } from "./portal-context.ts";
import { PortalRoot } from "./portal-root.tsx";

/** Gives a part a root of its own where it stands in none. */
export function RootOf({ words, children }: { words: readonly Words[]; children: ReactNode }): ReactNode {
  const root = useContext(RootContext);
  return root === undefined ? <PortalRoot words={words}>{children}</PortalRoot> : children;
}
