import { DeviceDetails, DevicesPanel, SpaceDetails, type PortalView } from "@customer-portal/react";
import { useState, type ReactNode } from "react";
import type { PortalStart } from "./start-of-portal.ts";
import { startText } from "./start.text.ts";
import { StartPlaces } from "./start-places.tsx";
import { StartWords } from "./start-words.tsx";

/** Props of `RestrictedPortal`. */
export interface RestrictedPortalProps {
  start: PortalStart;
  locale: string;
  onRetry: () => void;
}

/** What a restricted portal shows: the places that its link leads to, one at a time. There is no way from them to the rest. */
export function RestrictedPortal({ start, locale, onRetry }: RestrictedPortalProps): ReactNode {
  const { places, note } = start;
  const [chosen, setChosen] = useState<PortalView>();
  const shown = places.find(({ view }) => view === chosen) ?? places[0];
  if (!shown && note)
    return (
      <div className="trouble">
        <p className="note-words" role="status">
          <StartWords start={start} locale={locale} isAtStart={false} />
        </p>
        {note === "unknown" && (
          <button type="button" className="button" onClick={onRetry}>
            {startText.retry}
          </button>
        )}
      </div>
    );
  if (!shown) return <DevicesPanel />;
  return (
    <div className="single">
      {(note || places.length > 1) && (
        <div className="note-words" role="status">
          <StartWords start={start} locale={locale} isAtStart={false} />
          <StartPlaces places={places} shown={shown.view} onGo={setChosen} />
        </div>
      )}
      <OnePlace key={JSON.stringify(shown.view)} view={shown.view} />
    </div>
  );
}

function OnePlace({ view }: { view: PortalView }): ReactNode {
  if (view.section !== "spaces") return <DeviceDetails deviceId={view.deviceId ?? ""} />;
  return view.spaceId === undefined ? (
    <SpaceDetails spaceKey={view.spaceKey ?? ""} />
  ) : (
    <SpaceDetails spaceId={view.spaceId} />
  );
}
