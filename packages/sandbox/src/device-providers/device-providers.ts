/** One provider of Seam's: its name for people, and the categories that it is listed under. */
export interface DeviceProvider {
  display_name: string;
  categories: readonly ProviderCategory[];
}

type ProviderCategory =
  | "stable"
  | "beta"
  | "consumer_smartlocks"
  | "thermostats"
  | "noise_sensors"
  | "access_control_systems"
  | "cameras"
  | "connectors"
  | "internal_beta";

const LOCKS = ["stable", "consumer_smartlocks"] as const;
const BETA_LOCKS = ["beta", "consumer_smartlocks"] as const;
const SYSTEMS = ["stable", "access_control_systems"] as const;
const BETA_SYSTEMS = ["beta", "access_control_systems"] as const;
const CLIMATE = ["stable", "thermostats"] as const;
const CONNECTORS = ["connectors"] as const;

const providers = {
  hotek: ["Hotek", BETA_SYSTEMS],
  dormakaba_community: ["dormakaba Community", SYSTEMS],
  legic_connect: ["LEGIC Connect", ["internal_beta"]],
  akuvox: ["Akuvox", BETA_LOCKS],
  august: ["August", LOCKS],
  avigilon_alta: ["Avigilon Alta", SYSTEMS],
  brivo: ["Brivo", SYSTEMS],
  butterflymx: ["ButterflyMX", SYSTEMS],
  schlage: ["Schlage", LOCKS],
  smartthings: ["SmartThings", LOCKS],
  yale: ["Yale", LOCKS],
  genie: ["Genie Aladdin Connect", BETA_LOCKS],
  doorking: ["DoorKing", BETA_SYSTEMS],
  salto: ["Salto", BETA_LOCKS],
  salto_ks: ["Salto KS", [...LOCKS, "access_control_systems"]],
  salto_ks_accept: ["Salto KS Accept", ["internal_beta"]],
  lockly: ["Lockly", LOCKS],
  ttlock: ["TTLock", LOCKS],
  linear: ["Linear", BETA_LOCKS],
  noiseaware: ["NoiseAware", ["stable", "noise_sensors"]],
  nuki: ["Nuki", LOCKS],
  igloo: ["igloo", BETA_LOCKS],
  kwikset: ["Kwikset", LOCKS],
  minut: ["Minut", ["stable", "noise_sensors"]],
  my_2n: ["My2N", BETA_LOCKS],
  controlbyweb: ["ControlByWeb", BETA_LOCKS],
  nest: ["Nest", ["beta", "thermostats"]],
  igloohome: ["igloohome", LOCKS],
  ecobee: ["ecobee", CLIMATE],
  four_suites: ["4SUITES", LOCKS],
  dormakaba_oracode: ["dormakaba Oracode", LOCKS],
  pti: ["PTI", BETA_SYSTEMS],
  wyze: ["Wyze", LOCKS],
  seam_passport: ["Seam Passport", ["internal_beta"]],
  visionline: ["Visionline", SYSTEMS],
  assa_abloy_credential_service: ["ASSA ABLOY Credential Service", SYSTEMS],
  tedee: ["tedee", LOCKS],
  honeywell_resideo: ["Honeywell Home", CLIMATE],
  first_alert: ["First Alert", BETA_LOCKS],
  latch: ["Latch", SYSTEMS],
  akiles: ["Akiles", LOCKS],
  assa_abloy_vostio: ["ASSA ABLOY Vostio", SYSTEMS],
  assa_abloy_vostio_credential_service: ["ASSA ABLOY Vostio Credential Service", SYSTEMS],
  tado: ["tado°", CLIMATE],
  salto_space: ["Salto Space", SYSTEMS],
  sensi: ["Sensi", CLIMATE],
  keynest: ["KeyNest", ["beta"]],
  korelock: ["Korelock", BETA_LOCKS],
  keyincode: ["KeyInCode", BETA_LOCKS],
  dormakaba_ambiance: ["dormakaba Ambiance", BETA_SYSTEMS],
  ultraloq: ["Ultraloq", LOCKS],
  dusaw: ["Dusaw", LOCKS],
  sifely: ["Sifely", LOCKS],
  thirty_three_lock: ["33 Lock", BETA_LOCKS],
  ring: ["Ring", ["beta", "cameras"]],
  ical: ["iCal", CONNECTORS],
  lodgify: ["Lodgify", CONNECTORS],
  hostaway: ["Hostaway", CONNECTORS],
  guesty: ["Guesty", CONNECTORS],
  acuity_scheduling: ["Acuity Scheduling", CONNECTORS],
  omnitec: ["Omnitec", BETA_LOCKS],
  kisi: ["Kisi", SYSTEMS],
  yale_access: ["Yale Access", LOCKS],
  hid_cm: ["HID Credential Management", BETA_SYSTEMS],
  google_nest: ["Google Nest", CLIMATE],
  slack: ["Slack", ["internal_beta"]],
} satisfies Record<string, readonly [string, readonly ProviderCategory[]]>;

/** Every provider that Seam names, by its key, in Seam's order. Which category one is under follows Seam's lists where they say it. */
export const deviceProviders: Readonly<Record<string, DeviceProvider>> = Object.fromEntries(
  Object.entries(providers).map(([key, [display_name, categories]]) => [key, { display_name, categories }]),
);
