import { defineText } from "../text/define-text.ts";

export const liveText = defineText({
  "live.connecting": "Connecting…",
  "live.live": "Live",
  "live.polled": "Checked every few seconds",
  "live.delayed": "Delayed since {time}",
  "live.offline": "Offline",
  "live.again": "Live again",
});
