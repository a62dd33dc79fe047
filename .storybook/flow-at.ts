import { fn } from "storybook/test";
import type { PortalError } from "../packages/react/src/api/portal-error.ts";
import type { ConnectFlow } from "../packages/react/src/connect-webviews/connect-flow.ts";
import type { ConnectState } from "../packages/react/src/connect-webviews/connect-state.ts";

/** A connection that stands at a step, to be drawn; what is done with it goes nowhere and can be looked at. */
export const flowAt = (state: ConnectState, trouble?: PortalError): { connect: ConnectFlow } => ({
  connect: {
    state,
    trouble,
    open: fn(),
    choose: fn(),
    retry: fn(),
    close: fn(),
    openTab: fn(),
    moveTo: fn(),
    hear: fn(),
    resume: fn(),
  },
});
