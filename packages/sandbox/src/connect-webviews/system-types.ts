/** What an access system of one provider is like. */
export interface SystemType {
  /** Seam's name for it, and the one that people read. */
  external_type: string;
  display_name: string;
  /** The ways in that its entrances take. */
  ways: readonly ("card" | "code" | "mobile_key" | "cloud_key")[];
  /** Whether cards are made at a desk of the house. */
  has_encoder: boolean;
  /** Whether its entrances know of stays, as those of hotels do. */
  has_stays: boolean;
  /** Where the provider says the name of an entrance, such as `salto_ks_metadata.door_name`. */
  named_in: readonly [metadata: string, field: string] | undefined;
}

type Trait = "encoder" | "stays";

function type(
  [external_type, display_name]: [string, string],
  ways: SystemType["ways"],
  traits: Trait[] = [],
  named_in?: SystemType["named_in"],
): SystemType {
  const [has_encoder, has_stays] = [traits.includes("encoder"), traits.includes("stays")];
  return { external_type, display_name, ways, has_encoder, has_stays, named_in };
}

const HOTEL: Trait[] = ["encoder", "stays"];

/** The access systems of the providers for which Seam has a name. Credential services have no entrances of their own. */
export const systemTypes: Readonly<Record<string, SystemType>> = {
  assa_abloy_credential_service: type(["assa_abloy_credential_service", "ASSA ABLOY Credential Service"], []),
  assa_abloy_vostio: type(["assa_abloy_vostio", "ASSA ABLOY Vostio"], ["card", "mobile_key"], HOTEL, [
    "assa_abloy_vostio_metadata",
    "door_name",
  ]),
  assa_abloy_vostio_credential_service: type(
    ["assa_abloy_vostio_credential_service", "ASSA ABLOY Vostio Credential Service"],
    [],
  ),
  avigilon_alta: type(
    ["avigilon_alta_org", "Avigilon Alta organization"],
    ["card", "code", "mobile_key", "cloud_key"],
    [],
    ["avigilon_alta_metadata", "entry_name"],
  ),
  brivo: type(["brivo_account", "Brivo account"], ["card", "code", "mobile_key", "cloud_key"]),
  dormakaba_ambiance: type(["dormakaba_ambiance_site", "dormakaba Ambiance site"], ["card"], HOTEL, [
    "dormakaba_ambiance_metadata",
    "access_point_name",
  ]),
  dormakaba_community: type(["dormakaba_community_site", "dormakaba Community site"], ["card"], ["encoder"]),
  hid_cm: type(["hid_credential_manager_organization", "HID Credential Manager organization"], []),
  hotek: type(["hotek_site", "Hotek site"], ["card"], HOTEL, ["hotek_metadata", "common_area_name"]),
  kisi: type(["kisi_organization", "Kisi organization"], ["card", "mobile_key", "cloud_key"]),
  latch: type(["latch_building", "Latch building"], ["code", "mobile_key"], [], ["latch_metadata", "door_name"]),
  pti: type(["pti_site", "PTI site"], ["code"]),
  salto_ks: type(
    ["salto_ks_site", "Salto KS site"],
    ["card", "code", "mobile_key", "cloud_key"],
    ["encoder"],
    ["salto_ks_metadata", "door_name"],
  ),
  salto_space: type(["salto_space_system", "Salto Space"], ["card", "mobile_key"], HOTEL, [
    "salto_space_metadata",
    "door_name",
  ]),
  visionline: type(["visionline_system", "Visionline system"], ["card", "mobile_key"], HOTEL, [
    "visionline_metadata",
    "door_name",
  ]),
};
