import { CustomerPortal, type CustomerPortalProps } from "@customer-portal/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { PageAddress } from "./address.ts";
import type { Me } from "./host-api.ts";
import { useLook } from "./look.ts";
import { portalMessages } from "./portal-messages.ts";
import { wordsOf } from "./words.ts";
import { PropertyPage } from "./property-page.tsx";
import { useScheme } from "./scheme.ts";
import { ToolsDrawer } from "./tools/tools-drawer.tsx";
import { useHeard } from "./tools/use-heard.ts";
import "./page.css";

export interface PropertyPagesProps {
  me: Me;
  address: PageAddress;
  onSignIn: () => void;
}

const PLUM = "light-dark(#5b2f4c, #e0aecb)";

/** The page that the address names, inside one portal provider that all pages of a property share. */
export function PropertyPages({ me, address, onSignIn }: PropertyPagesProps): ReactNode {
  const { customerKey } = address;
  const [scheme] = useScheme();
  const [look] = useLook();
  const [signedOut, setSignedOut] = useState(false);
  const { heard, hear, hearError } = useHeard();
  const [resets, setResets] = useState(0);
  const [queryClient] = useState(() => new QueryClient());
  const property = me.properties.find((each) => each.customer_key === customerKey);

  const portal: CustomerPortalProps = {
    customerKey,
    locale: "en-GB",
    messages: portalMessages(wordsOf(property?.vertical)),
    readOnly: property?.read_only,
    businessVertical: property?.vertical,
    appearance: {
      colorScheme: scheme,
      density: look.density,
      variables: {
        accent: look.accent ?? PLUM,
        background: "light-dark(#fffdf9, #221b18)",
        foreground: "light-dark(#2c221e, #f2e8da)",
        radius: 4,
      },
    },
    onEvent: hear,
    onError: (error) => {
      if (error.code === "unauthorized") setSignedOut(true);
      hearError(error);
    },
  };

  const main = useRef<HTMLElement>(null);
  const at = `${address.page} ${address.page === "rooms" ? (address.spaceKey ?? "") : ""}`;
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    // The page has changed under whoever followed a link: reading goes on from its top.
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [at]);

  return (
    <QueryClientProvider client={queryClient}>
      <main id="main" ref={main} className="page" data-page={address.page} tabIndex={-1}>
        {signedOut && (
          <div className="page-banner" role="alert">
            <p>You have been signed out. What you see below may be out of date.</p>
            <button type="button" className="button" data-primary="" onClick={onSignIn}>
              Sign in again
            </button>
          </div>
        )}
        <CustomerPortal key={resets} {...portal}>
          <PropertyPage address={address} property={property} portal={portal} portalOrigin={me.portal_origin} />
        </CustomerPortal>
      </main>
      {me.tools ? (
        property && (
          <ToolsDrawer
            me={me}
            address={address}
            heard={heard}
            onReset={() => {
              setResets(resets + 1);
              void queryClient.invalidateQueries();
            }}
          />
        )
      ) : (
        <p className="tools tools-none">Real devices: what you press happens. The demo’s tools need the sandbox.</p>
      )}
    </QueryClientProvider>
  );
}
