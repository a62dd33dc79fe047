import { ApiError } from "./api-error.ts";

/** The answer for a resource that is missing and, word for word, for one that is somebody else's. */
export function notFound(resource: string): ApiError {
  const words = resource.replaceAll("_", " ");
  const message = `${words.charAt(0).toUpperCase()}${words.slice(1)} not found`;
  return new ApiError({ status: 404, type: `${resource}_not_found`, message });
}
