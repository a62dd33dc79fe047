import {
  CustomerPortal,
  DevicesPanel,
  type PortalAnalyticsEvent,
  type PortalErrorCode,
} from "../../../packages/react/src/index.ts";

export function Listening(props: {
  mayUnlock: (deviceId: string) => Promise<boolean>;
  count: (event: PortalAnalyticsEvent) => void;
  log: (code: PortalErrorCode, route: string | undefined, requestId: string | undefined) => void;
}) {
  return (
    <CustomerPortal
      customerKey="harbor-hotels"
      onBeforeAction={async (action) => {
        if (action.type !== "unlock_door" || (await props.mayUnlock(action.deviceId))) return { allow: true };
        return { allow: false, reason: "Ask the manager on duty to unlock this door." };
      }}
      onEvent={(event) => {
        if (event.type === "device_command.settled") props.count(event); // action, outcome, duration
      }}
      onError={({ code, route, requestId }) => props.log(code, route, requestId)}
    >
      <DevicesPanel />
    </CustomerPortal>
  );
}
