/** Asks a host's server for a link by POST, with the person's sign-in. */
export async function postForLink(url: string): Promise<unknown> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: "{}" });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}
