import type { Sandbox } from "@customer-portal/sandbox";

/** Makes a customization profile of the workspace's, and gives its id. */
export async function addProfile(sandbox: Sandbox, profile: object): Promise<string> {
  const response = await sandbox.fetch("https://connect.getseam.com/workspaces/customization_profiles/create", {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(profile),
  });
  const { customization_profile } = (await response.json()) as { customization_profile: Record<string, string> };
  return customization_profile["customization_profile_id"] ?? "";
}
