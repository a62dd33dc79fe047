import { type ReactNode, useState } from "react";
import type { ToolAccount } from "../../server/tools-inventory.ts";
import type { Happen } from "./tools-panel.tsx";

/** What can happen to one connected account. */
export function AccountTools({ accounts, happen }: { accounts: ToolAccount[]; happen: Happen }): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const account = accounts.find((each) => each.connected_account_id === chosen) ?? accounts[0];
  if (!account) return <p className="tools-hint">This property has no accounts.</p>;
  const { connected_account_id, name } = account;
  return (
    <fieldset>
      <legend>One account</legend>
      <label className="tools-field">
        <span>Account</span>
        <select value={connected_account_id} onChange={(event) => setChosen(event.target.value)}>
          {accounts.map((each) => (
            <option key={each.connected_account_id} value={each.connected_account_id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <div className="tools-buttons">
        <button
          type="button"
          onClick={() =>
            void happen("happen", { connected_account_id, happening: "signed_out" }, `${name} is signed out.`)
          }
        >
          Sign it out
        </button>
        <button
          type="button"
          onClick={() =>
            void happen("happen", { connected_account_id, happening: "signed_in" }, `${name} is signed in again.`)
          }
        >
          Sign it in again
        </button>
      </div>
    </fieldset>
  );
}
