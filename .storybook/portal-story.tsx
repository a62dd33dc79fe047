import type { ReactNode } from "react";
import { CustomerPortal } from "../packages/react/src/portal/customer-portal.tsx";
import type { Appearance } from "../packages/react/src/provider/appearance.ts";
import { DEMO } from "../packages/sandbox/src/index.ts";
import { ACCENTS } from "./accents.ts";
import type { PortalParameters } from "./story-sandbox.ts";

/** What a story breaks on purpose is shown by the story, and not told to the console as well. */
const quietly = () => undefined;

/** Puts a story into the portal of its customer, in the look and the width that the toolbar chooses. */
export function PortalStory(props: {
  globals: Record<string, unknown>;
  parameters: PortalParameters | undefined;
  children: ReactNode;
}): ReactNode {
  const { globals, parameters, children } = props;
  const colorScheme = globals["scheme"] as NonNullable<Appearance["colorScheme"]>;
  const customerKey = parameters?.customerKey ?? (globals["customer"] as string);
  const customer = DEMO.customers.find((each) => each.customer_key === customerKey);
  const accent = ACCENTS[globals["accent"] as string];
  return (
    <div className="story" data-scheme={colorScheme} data-width={globals["width"]}>
      <CustomerPortal
        customerKey={customerKey}
        title={customer?.name}
        businessVertical={customer?.business_vertical}
        locale="en-GB"
        // Stories share one address.
        routing="memory"
        onError={quietly}
        {...parameters?.props}
        appearance={{
          colorScheme,
          density: globals["density"] as NonNullable<Appearance["density"]>,
          ...parameters?.props?.appearance,
          variables: { ...(accent !== undefined && { accent }), ...parameters?.props?.appearance?.variables },
        }}
        {...(parameters?.isWhole !== true && { children })}
      />
    </div>
  );
}
