"use client";
import type { ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import type { Words } from "../text/define-text.ts";

/** Marks the language of what stands inside, which is known only with its words. */
export function InLanguage({ words, children }: { words: readonly Words[]; children: ReactNode }): ReactNode {
  const { languageOf } = useSettings();
  return <div lang={languageOf(words)}>{children}</div>;
}
