import type { PortalView } from "@customer-portal/react";
import { useId, type ReactNode } from "react";
import type { StartPlace } from "./start-of-portal.ts";
import { startText } from "./start.text.ts";

/** Props of `StartPlaces`. */
export interface StartPlacesProps {
  places: readonly StartPlace[];
  /** The one that is shown, where nothing else can be. */
  shown?: PortalView | undefined;
  onGo: (view: PortalView) => void;
}

/** Leads to each of the places of a link; nothing where there is one. */
export function StartPlaces({ places, shown, onGo }: StartPlacesProps): ReactNode {
  const label = useId();
  if (places.length < 2) return null;
  return (
    <div className="places" role="group" aria-labelledby={label}>
      <span id={label}>{startText.places.replace("{count}", String(places.length))}</span>
      {places.map(({ view, name }, index) => (
        <button
          key={JSON.stringify(view)}
          type="button"
          className="button"
          data-quiet=""
          aria-pressed={shown && shown === view}
          onClick={() => onGo(view)}
        >
          {name ?? startText.place.replace("{number}", String(index + 1))}
        </button>
      ))}
    </div>
  );
}
