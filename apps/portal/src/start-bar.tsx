import type { PortalView } from "@customer-portal/react";
import { useState, type ReactNode } from "react";
import type { PortalStart } from "./start-of-portal.ts";
import { startText } from "./start.text.ts";
import { StartPlaces } from "./start-places.tsx";
import { StartWords } from "./start-words.tsx";

/** Props of `StartBar`. */
export interface StartBarProps {
  start: PortalStart;
  locale: string;
  onGo: (view: PortalView) => void;
  onRetry: () => void;
}

/** Says above an open portal what came of where its link leads; nothing where it leads to one place. */
export function StartBar({ start, locale, onGo, onRetry }: StartBarProps): ReactNode {
  const [closed, setClosed] = useState<PortalStart>();
  const { note, places } = start;
  if (closed === start || (note === undefined && places.length < 2)) return null;
  return (
    <div className="note" role="status">
      <div className="note-words">
        <StartWords start={start} locale={locale} isAtStart={places.length === 0} />
        <StartPlaces places={places} onGo={onGo} />
      </div>
      {note === "unknown" && (
        <button type="button" className="button" onClick={onRetry}>
          {startText.retry}
        </button>
      )}
      <button type="button" className="button" data-quiet="" onClick={() => setClosed(start)}>
        {startText.close}
      </button>
    </div>
  );
}
