import type { ReactNode } from "react";
import { CustomerPortal } from "../portal/customer-portal.tsx";

/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = () => undefined;

/** Puts what is tested into the portal of a customer. */
export const portalWrapper = (customerKey: string) =>
  function PortalWrapper({ children }: { children: ReactNode }): ReactNode {
    return (
      <CustomerPortal customerKey={customerKey} onError={listen}>
        {children}
      </CustomerPortal>
    );
  };
