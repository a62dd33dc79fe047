import { useEffect, useState, type ReactNode } from "react";
import { pageText } from "./page.text.ts";

/** What is seen until it is known what the link opens: the room that the portal will take, and after a while how long it takes. */
export function Opening(): ReactNode {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <main className="opening" aria-busy="true">
      <p className="opening-words" role="status">
        {pageText.opening}
      </p>
      {seconds >= 2 && <p className="opening-time">{pageText.opening_time.replace("{seconds}", String(seconds))}</p>}
      <div className="opening-rows" aria-hidden="true">
        {ROWS.map((row) => (
          <span key={row} className="opening-row" />
        ))}
      </div>
    </main>
  );
}

const ROWS = [1, 2, 3, 4, 5, 6];
