import { PortalError } from "./portal-error.ts";

/** Takes the part of an answer that a route promises; a JSON answer without it does not come from Seam. */
export function answerPart(answer: unknown, name: string, route: string): object {
  const part = (answer as Record<string, unknown>)[name];
  if (typeof part !== "object" || part === null) throw missing(name, route);
  return part;
}

/** The same for a list. */
export function answerList(answer: unknown, name: string, route: string): unknown[] {
  const list = answerPart(answer, name, route);
  if (!Array.isArray(list)) throw missing(name, route);
  return list;
}

function missing(name: string, route: string): PortalError {
  return new PortalError(
    `${route} was answered without \`${name}\`, so there is nothing to show. Check that \`endpoint\` points at the gateway.`,
    { code: "invalid_response", route },
  );
}
