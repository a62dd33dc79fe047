"use client";
import { useEffect, type ReactNode } from "react";
import type { Messages } from "./messages.ts";
import type { PortalView } from "./portal-view.ts";
import { LazyPortal } from "./lazy-portal.tsx";
import type { CustomerSession } from "../api/token-road.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { BusinessVertical } from "../text/business-vertical.ts";
import type { Appearance } from "../provider/appearance.ts";
import type { ActionVerdict, PortalAction, PortalAnalyticsEvent } from "../provider/host.ts";
import type { PortalFeatures } from "../provider/features.ts";
import { isDevelopment } from "../provider/is-development.ts";
import { PortalProvider } from "../provider/portal-provider.tsx";

/** Props of `<CustomerPortal>`. */
export interface CustomerPortalProps {
  /** Names the customer whose devices are shown: Seam's `customer_key`. */
  customerKey: string;
  /**
   * Points at the gateway on the host's server, or, with `fetchSession`, at Seam.
   * @default "/api/customer-portal", with `fetchSession` "https://connect.getseam.com"
   */
  endpoint?: string | undefined;
  /** Gives the headers that carry the host's sign-in to the gateway, at every call; not needed with cookies. */
  headers?: (() => HeadersInit | undefined | Promise<HeadersInit | undefined>) | undefined;
  /**
   * Whether the browser's cookies travel to the gateway: `"omit"` where only `headers` carry the sign-in.
   * @default "include"
   */
  credentials?: RequestCredentials | undefined;
  /** Gives a customer session, and so takes the road to Seam without a gateway; called again before the token expires. */
  fetchSession?: (() => Promise<CustomerSession>) | undefined;
  /** Whether devices can only be looked at. It narrows what the server allows, never widens it. @default false */
  readOnly?: boolean | undefined;
  /**
   * Leaves parts of the whole portal out, by Seam's names, and devices wherever they would be shown. It narrows what the
   * server allows, never widens it.
   */
  features?: PortalFeatures | undefined;
  /** Chooses what places are called: "Rooms" for hospitality, "Units" for multi_family … @default "neutral" */
  businessVertical?: BusinessVertical | undefined;
  /** Sets the language of numbers, times and sorting (BCP 47); for words there is `messages`. @default "en" */
  locale?: string | undefined;
  /**
   * Replaces words of the portal, by key. A panel is marked as written in `locale` once all of its words are
   * replaced, and as English until then, so that a screen reader does not read English by another language's rules.
   */
  messages?: Messages | undefined;
  /** Sets colours, density and the seeds of the look. */
  appearance?: Appearance | undefined;
  /** Decides whether an action may go ahead; the reason of a refusal is shown to the person. */
  onBeforeAction?: ((action: PortalAction) => ActionVerdict | Promise<ActionVerdict>) | undefined;
  /** Hears what happens in the portal. Nothing is sent to anyone else. */
  onEvent?: ((event: PortalAnalyticsEvent) => void) | undefined;
  /** Hears every failure, also those that the portal shows by itself. */
  onError?: ((error: PortalError) => void) | undefined;
  /** The panels to show. Without children the whole portal is shown: navigation, devices, spaces and accounts. */
  children?: ReactNode;
  /** Names the whole portal above its navigation, such as the customer's name. */
  title?: string | undefined;
  /** Where one is in the whole portal; with it the host holds the place. */
  view?: PortalView | undefined;
  /** Called when somebody goes elsewhere in the whole portal. */
  onViewChange?: ((view: PortalView) => void) | undefined;
  /** Gives the address of a view, for a host that holds `view`: the navigation is made of links then. */
  hrefOf?: ((view: PortalView) => string) | undefined;
  /**
   * Where the whole portal keeps its place while the host does not hold `view`: in the hash of the address
   * (`#portal/devices/…`), so that Back, reload and links work, or nowhere.
   * @default "hash"
   */
  routing?: "hash" | "memory" | undefined;
  /** Added to the whole portal's root. */
  className?: string | undefined;
}

/**
 * Scopes all panels and hooks inside it to one customer. With children it renders nothing of its own, and asks the
 * server nothing until a panel or hook inside it needs something; without, it is the whole portal, which loads by itself.
 */
export function CustomerPortal(props: CustomerPortalProps): ReactNode {
  const { customerKey, headers, credentials, fetchSession, onBeforeAction, onEvent, onError } = props;
  // Children that are nothing for a moment are children all the same.
  const isWhole = !("children" in props);
  useEffect(() => {
    if (isDevelopment()) void import("./advise-on-props.ts").then(({ adviseOnProps }) => adviseOnProps(props));
  });
  return (
    <PortalProvider
      customerKey={customerKey}
      endpoint={props.endpoint ?? (fetchSession ? "https://connect.getseam.com" : "/api/customer-portal")}
      host={{ headers, credentials, fetchSession, onBeforeAction, onEvent, onError }}
      readOnly={props.readOnly ?? false}
      locale={props.locale ?? "en"}
      messages={props.messages}
      appearance={props.appearance}
      features={props.features}
      businessVertical={props.businessVertical ?? "neutral"}
    >
      {isWhole ? (
        <LazyPortal
          customerKey={customerKey}
          title={props.title}
          view={props.view}
          onViewChange={props.onViewChange}
          hostHrefOf={props.hrefOf}
          routing={props.routing ?? "hash"}
          className={props.className}
        />
      ) : (
        props.children
      )}
    </PortalProvider>
  );
}
