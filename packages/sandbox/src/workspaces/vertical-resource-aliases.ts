import type { Settings } from "./settings.ts";

interface Alias {
  resource_key: string;
  collection_key: string;
  resource_label: string;
  collection_label: string;
}

interface Words {
  space: Alias;
  user_identity: Alias;
  access_grant: Alias;
  additional_spaces: Alias[];
}

const COMMON_AREA = alias("common_area", "Common area");
const BOOKING = alias("booking", "Booking");

/** The labels are those of Seam's guide. */
const WORDS: Record<Settings["business_vertical"], Words> = {
  neutral: words(
    alias("space", "Space"),
    alias("user_identity", "User Identity", "user_identities", "User Identities"),
  ),
  short_term_rental: words(
    alias("property_listing", "Property listing"),
    alias("guest", "Guest"),
    alias("reservation", "Reservation"),
  ),
  hospitality: words(alias("room", "Room"), alias("guest", "Guest"), BOOKING, [COMMON_AREA]),
  multi_family: words(alias("unit", "Unit"), alias("tenant", "Tenant"), alias("booking", "Lease"), [COMMON_AREA]),
  gym_management: words(
    alias("facility", "Facility", "facilities", "Facilities"),
    alias("user", "Member"),
    alias("booking", "Membership"),
  ),
  property_tours: words(alias("space", "Tour space"), alias("user", "Visitor")),
};

/** What a kind of business calls spaces, people and grants. */
export function verticalResourceAliases(business_vertical: Settings["business_vertical"]): Words {
  return WORDS[business_vertical];
}

function words(space: Alias, user_identity: Alias, access_grant = BOOKING, additional_spaces: Alias[] = []): Words {
  return { space, user_identity, access_grant, additional_spaces };
}

function alias(
  resource_key: string,
  resource_label: string,
  collection_key?: string,
  collection_label?: string,
): Alias {
  return {
    resource_key,
    collection_key: collection_key ?? `${resource_key}s`,
    resource_label,
    collection_label: collection_label ?? `${resource_label}s`,
  };
}
