import { CustomerPortal, DevicesPanel, type Messages } from "@customer-portal/react";
import { type ReactNode, useEffect, useState } from "react";
import { goTo } from "./address.ts";
import type { Me } from "./host-api.ts";
import { useScheme } from "./scheme.ts";
import { ToolsDrawer } from "./tools/tools-drawer.tsx";
import type { Heard } from "./tools/heard.ts";
import "./doors-page.css";

export interface DoorsPageProps {
  me: Me;
  customerKey: string;
  deviceId: string | undefined;
  onSignIn: () => void;
}

const variables = {
  accent: "light-dark(#5b2f4c, #e0aecb)",
  background: "light-dark(#fffdf9, #221b18)",
  foreground: "light-dark(#2c221e, #f2e8da)",
  radius: 4,
};

const messages: Messages = {
  "error.customer_forbidden": "You don’t work at this property",
  "error.customer_forbidden.body": "Choose one of yours, or ask its manager to add you.",
  "error.customer_not_found": "There is no such property",
  "error.customer_not_found.body": "Its address may be mistyped. Choose one of yours.",
};

/** Doors and devices of one property: the customer portal's devices inside our own page. */
export function DoorsPage({ me, customerKey, deviceId, onSignIn }: DoorsPageProps): ReactNode {
  const [scheme] = useScheme();
  const [signedOut, setSignedOut] = useState(false);
  const [heard, setHeard] = useState<Heard[]>([]);
  const [resets, setResets] = useState(0);
  const property = me.properties.find((each) => each.customer_key === customerKey);

  useEffect(() => {
    document.title = property ? `Doors & devices at ${property.name} – Parlour` : "Doors & devices – Parlour";
  }, [property]);

  const hear = (what: string, about: string) =>
    setHeard((before) => [{ id: (before[0]?.id ?? 0) + 1, at: new Date(), what, about }, ...before].slice(0, 8));

  return (
    <>
      <main id="main" className="doors" tabIndex={-1}>
        <header className="doors-header">
          <h1>Doors &amp; devices</h1>
          {property && <p>All locks, thermostats and sensors at {property.name}</p>}
        </header>
        {signedOut && (
          <div className="doors-banner" role="alert">
            <p>You have been signed out. What you see below may be out of date.</p>
            <button type="button" className="button" data-primary="" onClick={onSignIn}>
              Sign in again
            </button>
          </div>
        )}
        <div className="doors-sheet">
          <CustomerPortal
            key={resets}
            customerKey={customerKey}
            locale="en-GB"
            messages={messages}
            readOnly={me.person?.read_only}
            appearance={{ colorScheme: scheme, variables }}
            onEvent={(event) =>
              hear(
                event.type,
                "outcome" in event ? `${event.action}: ${event.outcome}` : "action" in event ? event.action : "",
              )
            }
            onError={(error) => {
              if (error.code === "unauthorized") setSignedOut(true);
              hear(error.code, error.message);
            }}
          >
            <DevicesPanel
              selectedDeviceId={deviceId ?? null}
              onSelectedDeviceIdChange={(id) => goTo({ customerKey, ...(id !== null && { deviceId: id }) })}
            />
          </CustomerPortal>
        </div>
      </main>
      {me.tools ? (
        property && (
          <ToolsDrawer
            key={customerKey}
            customerKey={customerKey}
            openDeviceId={deviceId}
            heard={heard}
            onReset={() => setResets(resets + 1)}
          />
        )
      ) : (
        <p className="tools tools-none">Real devices: what you press happens. The demo’s tools need the sandbox.</p>
      )}
    </>
  );
}
