import { matchesSearch } from "../store/matches-search.ts";
import type { AccessCode } from "./access-code.ts";

/** Whether a search finds a code: by its name, its PIN or the beginning of its id. */
export function matchesCode({ access_code_id, name, code }: AccessCode, search: string | undefined): boolean {
  return matchesSearch(search, { ids: [access_code_id], texts: [name, code] });
}
