import { ConnectAccountButton, ConnectedAccountsPanel, DevicesPanel } from "@customer-portal/react";
import type { ReactNode } from "react";
import { goTo } from "../address.ts";
import { PlaceDevices } from "../doors/place-devices.tsx";
import type { OwnProperty } from "../host-api.ts";
import { longDate } from "../long-date.ts";
import { PageHeader } from "../page-header.tsx";
import { PageNotice } from "../page-notice.tsx";
import { useToday } from "../use-today.ts";
import { wordsOf } from "../words.ts";
import { MorningReport } from "./morning-report.tsx";
import "./building-page.css";

export interface BuildingPageProps {
  property: OwnProperty;
  /** The device that is open in the list at the foot. */
  deviceId: string | undefined;
}

/** The house this morning: our own report, and single panels of the portal among it. */
export function BuildingPage({ property, deviceId }: BuildingPageProps): ReactNode {
  const words = wordsOf(property.vertical);
  const { customer_key: customerKey } = property;
  const { data: day, error, refetch } = useToday(customerKey);
  return (
    <>
      <PageHeader title={words.building} of={property.name}>
        {day ? `${longDate(day.date)} at ${property.name}` : property.name}
      </PageHeader>
      {error && !day && (
        <PageNotice title="The morning report could not be read" onRetry={() => void refetch()}>
          {error.message}
        </PageNotice>
      )}
      <div className="building-columns">
        <div className="building-own">
          {day && <MorningReport report={day.report} />}
          {day && (
            <section aria-labelledby="main-doors">
              <h2 id="main-doors">Main doors</h2>
              <div className="main-doors">
                {day.main_doors.map((spaceKey) => (
                  <PlaceDevices key={spaceKey} spaceKey={spaceKey} locksOnly />
                ))}
              </div>
            </section>
          )}
        </div>
        <section aria-labelledby="accounts">
          <h2 id="accounts">How the locks are connected</h2>
          <div className="sheet portal-sheet">
            <ConnectedAccountsPanel />
          </div>
          <div className="building-other-way">
            Where a maker of locks does not open in a window of this page:{" "}
            <ConnectAccountButton mode="redirect" variant="default">
              Go there and come back
            </ConnectAccountButton>
          </div>
        </section>
      </div>
      <section aria-labelledby="all-devices">
        <h2 id="all-devices">Everything in the house</h2>
        <div className="sheet portal-sheet">
          <DevicesPanel
            selected={deviceId === undefined ? null : { deviceId }}
            onSelectedChange={(selected) => goTo({ customerKey, page: "building", ...selected })}
          />
        </div>
      </section>
    </>
  );
}
