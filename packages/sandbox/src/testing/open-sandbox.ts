import { createSandbox } from "../create-sandbox.ts";
import type { SandboxOptions } from "../sandbox-options.ts";
import type { Body, BodyDevice } from "./body.ts";
import { checkShape } from "./check-shape.ts";

/** When the tests' clock starts. */
export const START = Date.parse("2026-11-20T09:00:00.000Z");

interface TestOptions extends SandboxOptions {
  /** Lets answers differ from Seam's, for tests that send what Seam never would. */
  anyShape?: boolean;
}

/** A sandbox on a clock that only the test moves, and short ways to ask it. Every success is held against Seam's OpenAPI. */
export function openSandbox({ anyShape = false, ...options }: TestOptions = {}) {
  let time = START;
  const sandbox = createSandbox({ now: () => time, ...options });

  const send = (path: string, init: RequestInit = {}, token: string | null = sandbox.apiKey): Promise<Response> =>
    sandbox.fetch(path, {
      ...init,
      headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...(init.headers as object) },
    });
  const call = async (path: string, params: unknown = {}, token: string | null = sandbox.apiKey) => {
    const headers = { "content-type": "application/json" };
    const response = await send(path, { method: "POST", headers, body: JSON.stringify(params) }, token);
    const body = (await response.json()) as Body;
    if (response.status === 200 && !anyShape) checkShape(path, body);
    takeRequestId(response, body);
    return { status: response.status, headers: response.headers, body };
  };
  const deviceNamed = async (name: string): Promise<BodyDevice> => {
    const { body } = await call("/devices/get", { name });
    return body.device;
  };
  return {
    sandbox,
    send,
    call,
    deviceNamed,
    /** Lets time pass. */
    pass: (ms: number): void => {
      time += ms;
    },
    /** Makes a session and gives its token. */
    session: async (params: object): Promise<string> => {
      const { body } = await call("/client_sessions/create", params);
      return body.client_session.token;
    },
    readOnly: (customer_key: string): string =>
      sandbox.simulate.createReadOnlySession({ customer_key }).client_session.token,
  };
}

/** Takes the request's id out of a refusal, so that two alike can be compared, and holds it against the header. */
function takeRequestId({ headers, status }: Response, { error }: Body): void {
  if (!error?.type) return;
  const shown = error.request_id;
  delete error.request_id;
  if (shown !== undefined && shown === headers.get("seam-request-id")) return;
  throw new Error(`A ${status} shows the request id ${shown}, but its header has ${headers.get("seam-request-id")}.`);
}
