import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import type { RouteContext } from "../http/route.ts";
import type { AccessCode } from "./access-code.ts";

interface Asked {
  access_code_id?: string | undefined;
  device_id?: string | undefined;
  code?: string | undefined;
}

/** Finds a code by its id, or by its device and PIN; what does not belong to the caller, or is of the other kind, is not there. */
export function findCode(
  { store, caller }: Pick<RouteContext<unknown>, "store" | "caller">,
  asked: Asked,
  is_managed = true,
): AccessCode {
  const { access_code_id, device_id, code: pin } = asked;
  const isRight = (code: AccessCode): boolean => code.is_managed === is_managed && !code.is_in_pool;
  if (access_code_id !== undefined) {
    const code = findOwn({ store, caller }, "access_codes", { access_code_id });
    if (!isRight(code) || (device_id ?? code.device_id) !== code.device_id) throw notFound("access_code");
    return code;
  }
  if (device_id === undefined || pin === undefined) {
    throw invalidInput("Must specify either access_code_id or both device_id and code");
  }
  const found = store.access_codes.by("device_id", device_id).find((code) => code.code === pin && isRight(code));
  if (!found) throw notFound("access_code");
  return findOwn({ store, caller }, "access_codes", { access_code_id: found.access_code_id });
}
