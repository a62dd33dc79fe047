import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Entry } from "../../server/records/record.ts";
import { callHost, type OwnProperty } from "../host-api.ts";
import { Link } from "../link.tsx";
import { PlaceDevices } from "../doors/place-devices.tsx";
import { topLayer } from "../top-layer.ts";
import { dayPath } from "../use-today.ts";
import { wordsOf } from "../words.ts";
import "./arrival-dialog.css";

export interface ArrivalDialogProps {
  property: OwnProperty;
  entry: Entry;
  onClose: () => void;
}

/** One arrival: what our books say of it, and the devices of its room, to let the person in. */
export function ArrivalDialog({ property, entry, onClose }: ArrivalDialogProps): ReactNode {
  const words = wordsOf(property.vertical);
  const { customer_key: customerKey } = property;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    const leave = topLayer.open(shown);
    return () => {
      leave();
      // Closed while it still stands in the page, so that focus returns to the row.
      shown.close();
    };
  }, []);

  const queryClient = useQueryClient();
  const tick = useMutation({
    mutationFn: () => callHost(`${dayPath(customerKey)}/entries/${encodeURIComponent(entry.id)}/here`, {}),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["today", customerKey] }),
  });

  return (
    <dialog
      ref={dialog}
      className="arrival-dialog"
      aria-labelledby="arrival-title"
      onCancel={(event) => {
        // A dialog inside this one has an Escape of its own.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <div>
          <h2 id="arrival-title">{words.entry(entry.name)}</h2>
          <p>
            {entry.place}, {entry.time} · {words.status[entry.status]}
          </p>
        </div>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </header>
      <dl className="facts">
        <div>
          <dt>Who</dt>
          <dd>{entry.about}</dd>
        </div>
        {entry.details.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="arrival-devices">
        <h3 id="arrival-devices">In {entry.place}</h3>
        <PlaceDevices spaceKey={entry.space_key} />
      </section>
      <footer>
        {!property.read_only && entry.status !== "here" && (
          <button
            type="button"
            className="button"
            data-primary=""
            disabled={tick.isPending}
            onClick={() => tick.mutate()}
          >
            {words.tick}
          </button>
        )}
        <Link className="button" to={{ customerKey, page: "rooms", spaceKey: entry.space_key }}>
          Everything about {entry.place}
        </Link>
        {tick.error && <p role="alert">{tick.error.message}</p>}
      </footer>
    </dialog>
  );
}
