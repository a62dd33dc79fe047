import { z } from "zod";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/workspaces/get` */
export const getWorkspace = route({
  path: "/workspaces/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({}),
  handle: ({ store }) => ({
    workspace: {
      workspace_id: store.workspace_id,
      name: "Sandbox",
      company_name: "Sandbox",
      connect_partner_name: "Sandbox",
      connect_webview_customization: {},
      is_sandbox: true,
      is_suspended: false,
      is_publishable_key_auth_enabled: false,
      organization_id: null,
    },
  }),
});
