/** Makes a request of what `fetch` was given; a path alone is one of the sandbox. */
export function toRequest(input: Request | string | URL, init?: RequestInit): Request {
  if (typeof input === "string") return new Request(new URL(input, "http://sandbox.localhost"), init);
  // A server's own request class is no argument for `new Request`, and needs none.
  return input instanceof URL || init ? new Request(input, init) : input;
}
