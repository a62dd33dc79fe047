interface Wording {
  readonly status: number;
  readonly message: string;
}

/** Every error that the gateway itself answers. A message says what happened, why it matters and what to do, and quotes no input. */
export const errors = {
  method_not_allowed: {
    status: 405,
    message: "This address answers POST only, so nothing was done. Send the Seam route as a POST with a JSON body.",
  },
  invalid_content_type: {
    status: 415,
    message:
      "The body was not read because it is not declared as JSON. Send it with the header `Content-Type: application/json`.",
  },
  payload_too_large: {
    status: 413,
    message:
      "The body is larger than this gateway reads, so nothing was done. Send fewer ids or shorter text at a time.",
  },
  invalid_input: {
    status: 400,
    message:
      "The request was not understood, so nothing was done. Correct what `validation_errors` lists and send it again.",
  },
  origin_not_allowed: {
    status: 403,
    message:
      "The request does not come from a page of this site, so nothing was done. Call the gateway from the host's own page, let a proxy in between keep `Host` (Vite: `changeOrigin: false`), or add the page's origin to `allowedOrigins`.",
  },
  outside_base_path: {
    status: 404,
    message:
      "This address is not under the gateway's `basePath`, so nothing was done. Mount the gateway there, or set `basePath` to where it is mounted.",
  },
  route_not_allowed: {
    status: 404,
    message:
      "The portal may not use this route, so Seam was not asked. Only the routes listed in the gateway's policy are open; check the spelling, and that `endpoint` on the page is the gateway's `basePath`.",
  },
  unauthorized: {
    status: 401,
    message: "Nobody is signed in, so nothing was done. Sign in again and retry.",
  },
  link_expired: {
    status: 401,
    message: "This link has ended, so nothing is shown and nothing was done. Ask whoever gave it for a new one.",
  },
  link_revoked: {
    status: 401,
    message: "This link was withdrawn, so nothing is shown and nothing was done. Ask whoever gave it for a new one.",
  },
  link_malformed: {
    status: 401,
    message:
      "This is no link to a portal, or it was cut short on the way, so nothing is shown. Open it again from where it came, or ask for a new one.",
  },
  customer_forbidden: {
    status: 403,
    message:
      "The signed-in person may not act for this customer, so nothing was done. Choose another customer or ask for access; who runs the site checks `customerKey` and what `authorize` returns for it.",
  },
  authorize_failed: {
    status: 403,
    message:
      "The site's own check of who may do this did not work, so nothing was done. Its operator finds the reason in the server's log.",
  },
  customer_not_found: {
    status: 404,
    message: "There is no such customer, so there is nothing to show. Check the customer key.",
  },
  read_only: {
    status: 403,
    message: "This portal is read-only, so nothing was changed. Ask for an access that may change things.",
  },
  not_permitted: {
    status: 403,
    message: "This person may not do this, so nothing was done. Ask whoever runs the site for the permission.",
  },
  action_refused: {
    status: 403,
    message: "The site does not let this be done now, so nothing was done.",
  },
  second_factor_required: {
    status: 403,
    message: "The site wants to be surer who this is, so nothing was done. Confirm it is you and try again.",
  },
  action_check_failed: {
    status: 403,
    message:
      "The site's own check of this action did not work, so nothing was done. Its operator finds the reason in the server's log.",
  },
  feature_excluded: {
    status: 403,
    message: "This part is not offered in this portal, so nothing was done. Ask whoever runs the site to offer it.",
  },
  feature_unavailable: {
    status: 403,
    message:
      "Seam does not offer this to the portal's account, so it can't be shown. Everything else keeps working; ask the site's operator.",
  },
  device_not_found: {
    status: 404,
    message: "This customer has no such device. It may have been removed; reload the list of devices.",
  },
  space_not_found: {
    status: 404,
    message: "This customer has no such space. It may have been removed; reload the list of spaces.",
  },
  connected_account_not_found: {
    status: 404,
    message: "This customer has no such connected account. It may have been removed; reload the list of accounts.",
  },
  connect_webview_not_found: {
    status: 404,
    message: "This customer has no such login. It may have been removed; begin a new one.",
  },
  access_code_not_found: {
    status: 404,
    message: "This customer has no such access code. It may have been removed; reload the list of codes.",
  },
  unmanaged_access_code_not_found: {
    status: 404,
    message: "This customer has no such access code. It may have been removed; reload the list of codes.",
  },
  access_grant_not_found: {
    status: 404,
    message: "This customer has no such access grant. It may have been removed; reload the list of access grants.",
  },
  access_method_not_found: {
    status: 404,
    message: "This customer has no such access method. It may have been removed; reload the list of access grants.",
  },
  acs_entrance_not_found: {
    status: 404,
    message: "This customer has no such entrance. It may have been removed; reload the list of entrances.",
  },
  acs_system_not_found: {
    status: 404,
    message: "This customer has no such access system. It may have been removed; reload the list of access systems.",
  },
  acs_encoder_not_found: {
    status: 404,
    message: "This customer has no such card encoder. It may have been removed; reload the list of encoders.",
  },
  thermostat_schedule_not_found: {
    status: 404,
    message: "This customer has no such schedule. It may have been removed; reload the list of schedules.",
  },
  noise_threshold_not_found: {
    status: 404,
    message: "This customer has no such noise threshold. It may have been removed; reload the list of thresholds.",
  },
  user_identity_not_found: {
    status: 404,
    message: "This customer has no such person. It may have been removed; reload the list of people.",
  },
  reservation_not_found: {
    status: 404,
    message: "This customer has no such reservation. It may have been removed; reload the list of reservations.",
  },
  staff_member_not_found: {
    status: 404,
    message: "This customer has no such staff member. It may have been removed; reload the list of staff.",
  },
  customer_portal_not_found: {
    status: 404,
    message: "This customer has no such portal. It may have expired; ask for a new link.",
  },
  automation_not_found: {
    status: 404,
    message: "This customer has no such automation. It may have been removed; reload the list of automations.",
  },
  action_attempt_not_found: {
    status: 404,
    message: "This device has no such action attempt. Look at the device for its present state.",
  },
  live_unavailable: {
    status: 404,
    message: "Live updates are not offered here. Look at `/events/list` now and then instead.",
  },
  shutting_down: {
    status: 503,
    message: "This server is about to end, so nothing new is begun. Try again in a moment.",
  },
  webhook_not_genuine: {
    status: 401,
    message: "The delivery is not signed as Seam signs it, so nothing was made of it.",
  },
  rate_limited: {
    status: 429,
    message:
      "Too many requests were sent in a short time, so this one was not carried out. Wait a little and try again.",
  },
  request_aborted: {
    status: 499,
    message: "The caller left before the answer was ready, so it was not waited for.",
  },
  seam_unreachable: {
    status: 502,
    message: "Seam could not be reached, so there is no answer. Try again in a moment; the server's log says why.",
  },
  seam_timeout: {
    status: 504,
    message: "Seam did not answer in time, so there is no answer. Try again in a moment.",
  },
  seam_invalid_response: {
    status: 502,
    message: "Seam's answer could not be read, so it is not shown. Try again in a moment.",
  },
  seam_credentials_refused: {
    status: 502,
    message:
      "Seam refused the credentials of this site's server, so nothing was done. Signing in again does not help; the server's log says why.",
  },
  seam_error: {
    status: 502,
    message: "Seam had an internal failure, so there is no answer. Try again in a moment.",
  },
  internal_server_error: {
    status: 500,
    message:
      "The gateway failed, so nothing is known about the outcome. The site's operator finds the reason in the log.",
  },
} as const satisfies Record<string, Wording>;

export type ErrorType = keyof typeof errors;
