interface Issue {
  error_code?: string;
  warning_code?: string;
  message: string;
  is_connected_account_error?: boolean;
}

/** A device in an answer, as far as the tests look at it. */
export interface BodyDevice {
  device_id: string;
  device_type: string;
  display_name: string;
  nickname?: string;
  connected_account_id: string;
  device_provider?: { image_url?: string };
  space_ids: string[];
  custom_metadata: Record<string, unknown>;
  errors: Issue[];
  warnings: Issue[];
  can_remotely_unlock?: boolean;
  can_program_online_access_codes?: boolean;
  can_configure_auto_lock?: boolean;
  properties: {
    online: boolean;
    locked?: boolean;
    battery?: { level: number; status: string };
    image_url?: string;
    temperature_celsius?: number;
  } & Record<string, unknown>;
}

interface Attempt {
  action_attempt_id: string;
  status: string;
  result: unknown;
  error: { type: string; message: string } | null;
}

/** Any answer: a test reads the part that its route gives. */
export interface Body {
  ok: boolean;
  error: {
    type: string;
    message: string;
    request_id?: string;
    validation_errors?: Record<string, { _errors: string[] }>;
  };
  pagination: { has_next_page: boolean; next_page_cursor: string; next_page_url: string };
  device: BodyDevice;
  devices: BodyDevice[];
  device_providers: { device_provider_name: string; image_url: string }[];
  connected_account: {
    connected_account_id: string;
    account_type: string;
    display_name: string;
    image_url?: string;
    customer_key?: string;
    custom_metadata: Record<string, unknown>;
    errors: Issue[];
    warnings: Issue[];
  };
  connected_accounts: Body["connected_account"][];
  space: {
    space_id: string;
    space_key: string;
    name: string;
    device_count: number;
    acs_entrance_count: number;
    customer_key?: string;
    customer_data?: Record<string, string | null>;
    parent_space_id?: string;
    devices?: { name: string }[];
    acs_entrances?: { name: string }[];
  };
  spaces: Body["space"][];
  events: ({ event_id: string; event_type: string; occurred_at: string } & Record<string, unknown>)[];
  event: Body["events"][number];
  locks: BodyDevice[];
  thermostats: BodyDevice[];
  noise_sensors: BodyDevice[];
  noise_threshold: { noise_threshold_id: string };
  noise_thresholds: Body["noise_threshold"][];
  thermostat_schedule: {
    thermostat_schedule_id: string;
    climate_preset_key: string;
    errors: Issue[];
  };
  thermostat_schedules: Body["thermostat_schedule"][];
  lock: BodyDevice;
  action_attempt: Attempt;
  action_attempts: Attempt[];
  client_session: { client_session_id: string; token: string; expires_at: string; device_count: number };
  customer: { customer_key: string };
  workspace: { workspace_id: string };
  requests: unknown[];
  webhook: { webhook_id: string; url: string; event_types: string[]; secret: string };
  webhooks: Body["webhook"][];
  customization_profile: { customization_profile_id: string; name: string | null } & Record<string, unknown>;
  customization_profiles: Body["customization_profile"][];
  automation: { access_rules?: object; climate_rules?: object };
  access_rules?: object;
  climate_rules?: object;
  vertical_resource_aliases: Record<"space" | "user_identity", { collection_label: string }> & {
    additional_spaces: { collection_label: string }[];
  };
  customers: Body["customer"][];
  user_identity: { user_identity_id: string; display_name: string; full_name: string | null };
  user_identities: Body["user_identity"][];
  batch: {
    spaces?: Body["spaces"];
    devices?: BodyDevice[];
    connected_accounts?: Body["connected_accounts"];
  } & Record<string, unknown>;
  client_sessions: (Body["client_session"] & { user_identifier_key: string | null })[];
  connect_webview: {
    connect_webview_id: string;
    url: string;
    status: string;
    login_successful: boolean;
    connected_account_id: string | null;
    accepted_providers: string[];
    accepted_capabilities: string[];
    any_provider_allowed: boolean;
    customer_key?: string;
  };
  connect_webviews: Body["connect_webview"][];
  customer_portal: { url: string; customer_key: string; expires_at: string; created_at: string } & Record<
    string,
    unknown
  >;
  magic_link: Body["customer_portal"];
  deep_link: { url: string; expires_at: string; customer_portal_id: string };
  access_code: BodyCode;
  access_codes: BodyCode[];
  backup_access_code: BodyCode;
  generated_code: { code: string };
  timeline_events: { event_type: string; occurred_at: string; actor: { type: string } }[];
  access_grant: BodyGrant;
  access_grants: BodyGrant[];
  access_method: BodyMethod;
  access_methods: BodyMethod[];
  acs_system: { acs_system_id: string; name: string; errors: Issue[] };
  acs_systems: Body["acs_system"][];
  acs_entrances: { acs_entrance_id: string; display_name: string; space_ids: string[] }[];
  acs_encoders: { acs_encoder_id: string; display_name: string }[];
  staff_member: { staff_member_key: string; name: string } & Record<string, unknown>;
  staff_members: Body["staff_member"][];
  reservation: {
    reservation_id: string;
    reservation_key: string;
    access_grant_id: string | null;
    access_methods: { access_method_id: string; is_issued: boolean; code?: string | null }[];
  } & Record<string, unknown>;
  reservations: Body["reservation"][];
  automation_runs: {
    automation_run_id: string;
    automation_id: string | null;
    partner_resource_id: string;
    automation_result?: { rule: string; success: boolean; error?: string; actions: object[] };
  }[];
  connectors: { connector_type: string; customer_key: string | null; status: string; config: object }[];
  encoders: Body["acs_encoders"];
}

interface BodyCode {
  access_code_id: string;
  device_id: string;
  name: string | null;
  code: string;
  type: string;
  status: string;
  starts_at?: string;
  ends_at?: string;
  common_code_key: string | null;
  is_scheduled_on_device?: boolean;
  is_backup_access_code_available: boolean;
  pulled_backup_access_code_id?: string | null;
  errors: Issue[];
  warnings: Issue[];
  pending_mutations: { mutation_code: string; from?: object; to?: object; scheduled_at?: string }[];
}

interface BodyGrant {
  access_grant_id: string;
  user_identity_id: string;
  display_name: string;
  ends_at: string | null;
  access_method_ids: string[];
  instant_key_url?: string;
  client_session_token?: string;
  errors: Issue[];
  warnings: Issue[];
  pending_mutations: { mutation_code: string }[];
}

interface BodyMethod {
  access_method_id: string;
  mode: string;
  code?: string | null;
  is_issued: boolean;
  issued_at: string | null;
  is_encoding_required?: boolean;
  client_session_token?: string;
  errors: Issue[];
  warnings: Issue[];
  pending_mutations: { mutation_code: string }[];
}
