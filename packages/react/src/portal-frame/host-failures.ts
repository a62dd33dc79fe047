import { PROTOCOL_VERSION } from "./frame-messages.ts";
import { PortalFrameError } from "./portal-frame-error.ts";

/** What the host's end may have to tell its developers. */
export const hostFailures = {
  noOrigin: (given: unknown) =>
    new PortalFrameError(
      "misconfigured",
      `The origin of the portal page is ${JSON.stringify(given)}, which is none, so no frame can be opened. Give one such as "https://portal.example.com".`,
    ),
  noAnswer: (origin: string) =>
    new PortalFrameError(
      "no_answer",
      `The page at ${origin} did not greet, so it is not shown. See that it is up, that ${location.origin} is among the \`parents\` of its config.json and its \`frame-ancestors\`, and that this page's \`frame-src\` has ${origin}.`,
    ),
  otherVersion: (version: number) =>
    new PortalFrameError(
      "version_mismatch",
      `The portal page speaks version ${version} of the frame's protocol and this page version ${PROTOCOL_VERSION}. Bring both to the same version of @customer-portal/react.`,
    ),
  stranger: (origin: string, expected: string) =>
    new PortalFrameError(
      "message_refused",
      `A page of ${origin} in the frame wanted to talk, and was not heard, because the frame is for ${expected}.`,
    ),
  refused: (reason: string) =>
    new PortalFrameError("message_refused", `A message of the page in the frame was left unread: ${reason}.`),
};
