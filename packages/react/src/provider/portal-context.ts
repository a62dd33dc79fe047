"use client";
import { createContext, useContext } from "react";
import type { BusinessVertical } from "../text/business-vertical.ts";
import type { Words } from "../text/define-text.ts";
import type { Appearance } from "./appearance.ts";
import type { PortalFeatures } from "./features.ts";
import type { PortalSession } from "./session.ts";

/** What the panels of one `<CustomerPortal>` share. */
export interface PortalSettings {
  /** The language of the words of some rooms: the host's where it has replaced all of them, else English. */
  languageOf: (rooms: readonly Words[]) => string;
  locale: string;
  /** The host's own words. */
  messages: Partial<Words>;
  readOnly: boolean;
  features: PortalFeatures;
  businessVertical: BusinessVertical;
  appearance: Appearance;
}

export const SessionContext = createContext<PortalSession | null>(null);
export const SettingsContext = createContext<PortalSettings | null>(null);
/** The root around the caller, as the announcer knows it. */
export const RootContext = createContext<object | undefined>(undefined);

/** The session of the `<CustomerPortal>` around the caller. */
export function useSession(): PortalSession {
  const session = useContext(SessionContext);
  if (session === null) throw outside();
  return session;
}

/** The settings of the `<CustomerPortal>` around the caller. */
export function useSettings(): PortalSettings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw outside();
  return settings;
}

function outside(): Error {
  return new Error(
    "This panel or hook of @customer-portal/react is used outside <CustomerPortal>, so it does not know whose devices to show. Put <CustomerPortal customerKey=…> around it.",
  );
}
