"use client";
import { useId, useState, type ReactNode } from "react";
import type { DeviceEntry } from "../devices/device-entry.ts";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { FailureBar } from "../states/failure-bar.tsx";
import { Button } from "../ui/button.tsx";
import { joinEvents, type AccountEvent } from "./account-event.ts";
import { accountHistoryText } from "./account-history.text.ts";
import type { AccountHistory as History } from "./use-account-history.ts";

/** Props of `AccountHistory`. */
export interface AccountHistoryProps {
  history: History;
  /** The devices of the account, for their names. */
  devices: readonly DeviceEntry[];
}

/** So many are shown at first, and so many more each time. */
const SHOWN = 6;

/** What happened to an account, in plain words, the newest first; nothing where this person may not know. */
export function AccountHistory({ history, devices }: AccountHistoryProps): ReactNode {
  const { events, error, isFetching, retry, isClosed } = history;
  const t = useText(accountHistoryText);
  const format = useFormat();
  const titleId = useId();
  const [most, setMost] = useState(SHOWN);
  if (isClosed || (events === undefined && error === null)) return null;
  const joined = joinEvents(events ?? []);
  const wordsOf = ({ kind, deviceIds }: AccountEvent): string => {
    const [first] = deviceIds;
    // What names no device happens once.
    const many = kind as "added";
    if (deviceIds.length > 1) return t(`account.event.${many}.many`, { count: deviceIds.length });
    const known = devices.find(({ device }) => device.device_id === first)?.device;
    const device = known?.display_name || t("account.history.device");
    return t(`account.event.${kind}`, { device });
  };
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="cp-scoped-title">
        {t("account.history")}
      </h3>
      {error !== null && (
        <FailureBar
          error={error}
          isRetrying={isFetching}
          onRetry={retry}
          updatedAt={0}
          missing={events === undefined ? "" : undefined}
        />
      )}
      {events !== undefined &&
        (joined.length === 0 ? (
          <p className="cp-scoped-empty">{t("account.history.none")}</p>
        ) : (
          <ol className="cp-history">
            {joined.slice(0, most).map((event) => (
              <li key={event.id} className="cp-history-event">
                <span>
                  <bdi>{wordsOf(event)}</bdi>
                </span>
                <time dateTime={new Date(event.at).toISOString()}>{format.time(event.at)}</time>
              </li>
            ))}
          </ol>
        ))}
      {joined.length > most && (
        <Button variant="quiet" onClick={() => setMost(most + SHOWN * 2)}>
          {t("account.history.more")}
        </Button>
      )}
    </section>
  );
}
