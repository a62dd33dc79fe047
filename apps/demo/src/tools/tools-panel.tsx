import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Inventory } from "../../server/tools-inventory.ts";
import { callHost } from "../host-api.ts";
import { AccountTools } from "./account-tools.tsx";
import { CallTools } from "./call-tools.tsx";
import { DeviceTools } from "./device-tools.tsx";
import { HeardList } from "./heard-list.tsx";
import { HostTools } from "./host-tools.tsx";
import type { ToolsDrawerProps } from "./tools-drawer.tsx";

/** Makes something happen: posts to a tool's address and says what was done. */
export type Happen = (address: string, body: object, done: string) => Promise<void>;

/** The open drawer: what the host sets, what happens to devices, accounts and calls, and what the host hears. */
export function ToolsPanel({ me, address, heard, onReset }: ToolsDrawerProps): ReactNode {
  const { customerKey } = address;
  const [word, setWord] = useState("");
  const { data: inventory, error } = useQuery({
    queryKey: ["tools", customerKey],
    queryFn: () => callHost<Inventory>("/api/tools/inventory", { customer_key: customerKey }),
    staleTime: Infinity,
  });

  const happen: Happen = async (tool, body, done) => {
    setWord("");
    try {
      await callHost(`/api/tools/${tool}`, { customer_key: customerKey, ...body });
      setWord(done);
      if (tool === "reset") onReset();
    } catch (failure) {
      setWord((failure as Error).message);
    }
  };

  return (
    <>
      <div className="tools-columns">
        <div>
          <HostTools me={me} address={address} />
          {inventory && <AccountTools key={customerKey} accounts={inventory.accounts} happen={happen} />}
        </div>
        {inventory && <DeviceTools key={customerKey} devices={inventory.devices} address={address} happen={happen} />}
        <CallTools happen={happen} />
        <HeardList heard={heard} />
      </div>
      <output className="tools-word">{error ? error.message : word}</output>
    </>
  );
}
