import { type ReactNode, useEffect, useState } from "react";

/** Where a property is and what its clocks show. */
export function PlaceAndTime({ place, timeZone }: { place: string; timeZone: string | undefined }): ReactNode {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const clock = timeZone && new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone }).format(now);
  return (
    <span className="property-place">
      {place}
      {clock && <time>{clock} local time</time>}
    </span>
  );
}
