/** Asks a host's server for a link by POST, with the person's sign-in. */
export async function postForLink(url: string): Promise<unknown> {
  const response = await fetch(url, { method: "POST", headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}
