/** A schema of Seam's OpenAPI, as far as the checks read it. */
export interface SeamSchema {
  $ref?: string;
  type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  nullable?: boolean;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  properties?: Record<string, SeamSchema>;
  required?: string[];
  additionalProperties?: boolean | SeamSchema;
  items?: SeamSchema;
  oneOf?: SeamSchema[];
  anyOf?: SeamSchema[];
  allOf?: SeamSchema[];
}
