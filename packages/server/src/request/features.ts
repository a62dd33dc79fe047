/** What a portal offers, in Seam's own names. What is left out of it is offered. */
export interface Features {
  readonly connect?:
    | {
        readonly exclude?: boolean | undefined;
        readonly accepted_providers?: readonly string[] | undefined;
        readonly excluded_providers?: readonly string[] | undefined;
      }
    | undefined;
  readonly organize?: { readonly exclude?: boolean | undefined } | undefined;
  readonly manage?:
    | {
        readonly exclude?: boolean | undefined;
        readonly exclude_reservation_management?: boolean | undefined;
        readonly exclude_reservation_technical_details?: boolean | undefined;
        readonly exclude_staff_management?: boolean | undefined;
        readonly events?:
          | {
              readonly allowed_events?: readonly string[] | undefined;
              readonly default_events?: readonly string[] | undefined;
            }
          | undefined;
      }
    | undefined;
  readonly configure?:
    | {
        readonly exclude?: boolean | undefined;
        readonly allow_access_automation_rule_customization?: boolean | undefined;
        readonly allow_climate_automation_rule_customization?: boolean | undefined;
        readonly allow_instant_key_customization?: boolean | undefined;
      }
    | undefined;
}

type Shape = { readonly [name: string]: "boolean" | "texts" | Shape };

const SHAPE: Shape = {
  connect: { exclude: "boolean", accepted_providers: "texts", excluded_providers: "texts" },
  organize: { exclude: "boolean" },
  manage: {
    exclude: "boolean",
    exclude_reservation_management: "boolean",
    exclude_reservation_technical_details: "boolean",
    exclude_staff_management: "boolean",
    events: { allowed_events: "texts", default_events: "texts" },
  },
  configure: {
    exclude: "boolean",
    allow_access_automation_rule_customization: "boolean",
    allow_climate_automation_rule_customization: "boolean",
    allow_instant_key_customization: "boolean",
  },
};

/** Whether a value is what {@link Features} says, down to the last name: a misspelt switch must not be read as none. */
export const isFeatures = (value: unknown): value is Features => fits(value, SHAPE);

function fits(value: unknown, shape: Shape[string]): boolean {
  if (shape === "boolean") return typeof value === "boolean";
  if (shape === "texts") return Array.isArray(value) && value.every((entry) => typeof entry === "string");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, inner]) => inner === undefined || (Object.hasOwn(shape, name) && fits(inner, shape[name] as Shape[string])),
  );
}
