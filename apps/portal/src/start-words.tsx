import type { ReactNode } from "react";
import type { PortalStart } from "./start-of-portal.ts";
import { startText } from "./start.text.ts";

/** Props of `StartWords`. */
export interface StartWordsProps {
  start: PortalStart;
  locale: string;
  /** Whether the start of the portal is what is seen instead. */
  isAtStart: boolean;
}

/** Says what there is to say of where a link leads, title and body. */
export function StartWords({ start: { note, endedAt = 0 }, locale, isAtStart }: StartWordsProps): ReactNode {
  if (note === undefined) return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(endedAt);
  return (
    <>
      <strong>{startText[note].replace("{date}", date)}</strong>
      <span>{[startText[`${note}_body`], isAtStart && startText.at_start].filter(Boolean).join(" ")}</span>
    </>
  );
}
