"use client";
import { useContext, type ReactNode } from "react";
import type { Words } from "../text/define-text.ts";
import { RootContext } from "./portal-context.ts";
import { PortalRoot } from "./portal-root.tsx";

/** Props of `RootOf`. */
export interface RootOfProps {
  words: readonly Words[];
  /** Goes on the root of its own. */
  className?: string | undefined;
  children: ReactNode;
}

/** Gives a part a root of its own where it stands in none. */
export function RootOf(props: RootOfProps): ReactNode {
  const { words, className, children } = props;
  const root = useContext(RootContext);
  return root === undefined ? <PortalRoot {...{ words, className }}>{children}</PortalRoot> : children;
}
