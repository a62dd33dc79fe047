import { CustomerPortal, type Messages, type PortalError } from "@customer-portal/react";
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import { EndedBar } from "./ended-bar.tsx";
import type { Frame } from "./frame.ts";
import { lookOfBranding } from "./look-of-branding.ts";
import type { PageModel, PageState } from "./page-model.ts";
import { pageText } from "./page.text.ts";
import { RestrictedPortal } from "./restricted-portal.tsx";
import { rulesOfBranding } from "./rules-of-branding.ts";
import { StartBar } from "./start-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { troubleOfType } from "./trouble.ts";
import { usePlace } from "./use-place.ts";
import { useRules } from "./use-rules.ts";
import { wordsOfBranding } from "./words-of-branding.ts";

/** Props of `OpenPortal`. */
export interface OpenPortalProps {
  state: PageState & { step: "open" };
  model: PageModel;
  frame: Frame;
}

/** The sign-in of this page is the link. */
const LINK_WORDS: Messages = {
  "error.unauthorized": pageText.portal_ended,
  "error.unauthorized.body": pageText.portal_ended_body,
};

/** Why nothing can be pressed once the link has ended. */
const ENDED_WORDS: Messages = {
  "lock.off.read_only": pageText.portal_ended,
  "lock.reason.read_only": pageText.portal_ended,
};

/** A portal that a link has opened, with its look, its words and its place. */
export function OpenPortal({ state, model, frame }: OpenPortalProps): ReactNode {
  const { config, link, portal, start, ended } = state;
  const { branding } = portal;
  const hostLocale = useSyncExternalStore(frame.subscribe, frame.locale);
  const locale = hostLocale ?? portal.locale ?? "en";
  const isRestricted = portal.navigation_mode === "restricted";
  const place = usePlace(start, frame, isRestricted);
  const onRetry = () => void model.lookAgain();
  useAskingAgain(ended);
  useRules(rulesOfBranding(branding));

  const onError = (error: PortalError) => {
    if (troubleOfType(error.type)) model.doubt();
  };
  const road =
    link.road === "own"
      ? {
          endpoint: config.endpoint,
          headers: () => ({ authorization: `Bearer ${model.token()}` }),
          credentials: "omit" as const,
        }
      : { endpoint: config.seam, fetchSession: () => Promise.resolve({ token: model.token(), expires_at: "" }) };
  const props = {
    ...road,
    customerKey: portal.customer_key,
    features: portal.features,
    // Nothing is offered that would be refused.
    readOnly: portal.read_only || ended !== undefined,
    businessVertical: portal.business_vertical,
    locale,
    messages: { ...LINK_WORDS, ...(ended && ENDED_WORDS), ...wordsOfBranding(branding, locale) },
    appearance: lookOfBranding(branding),
    onError,
    onEvent: frame.connection?.emit,
  };
  return (
    <>
      {!frame.isFramed && branding?.logo_url && <TopBar logoUrl={branding.logo_url} />}
      {ended && <EndedBar kind={ended} isFramed={frame.isFramed} onRenew={() => void model.renew()} />}
      {!isRestricted && <StartBar start={start} locale={locale} onGo={place.go} onRetry={onRetry} />}
      <main className="portal" data-framed={frame.isFramed ? "" : undefined}>
        <h1 className="unseen">{portal.title ?? pageText.title}</h1>
        {isRestricted ? (
          <CustomerPortal {...props}>
            <RestrictedPortal start={start} locale={locale} onRetry={onRetry} />
          </CustomerPortal>
        ) : (
          <CustomerPortal
            {...props}
            title={portal.title}
            routing={frame.isFramed ? "memory" : "hash"}
            {...place.held}
          />
        )}
      </main>
    </>
  );
}

/** What was refused while there was no good link is asked again once there is one, as after a lost connection. */
function useAskingAgain(ended: string | undefined): void {
  const before = useRef(ended);
  useEffect(() => {
    if (before.current !== undefined && ended === undefined) window.dispatchEvent(new Event("online"));
    before.current = ended;
  }, [ended]);
}
