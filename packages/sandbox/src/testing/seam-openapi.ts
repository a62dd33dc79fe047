import { openapi } from "@seamapi/types/connect";
import type { SeamSchema } from "./seam-schema.ts";

interface Content {
  content?: { "application/json"?: { schema: SeamSchema } };
}

interface Operation {
  security: Record<string, unknown>[];
  requestBody?: Content;
  responses: { 200: Content };
}

/** Seam's OpenAPI, of the version that the package's development dependency is pinned to. */
export const seamOpenapi = openapi as unknown as {
  paths: Record<string, { post: Operation } & Record<string, Operation>>;
  components: { schemas: Record<string, SeamSchema> };
};
