import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { goTo, useAddress } from "./address.ts";
import { DoorsPage } from "./doors-page.tsx";
import { callHost, type Me } from "./host-api.ts";
import { Shell } from "./shell.tsx";
import { SignInPage } from "./sign-in-page.tsx";

/** The product: its sign-in page, or its shell around the page that the address names. */
export function App(): ReactNode {
  const [me, setMe] = useState<Me>();
  const [failure, setFailure] = useState<string>();
  const { customerKey, deviceId } = useAddress();

  const load = () => {
    callHost<Me>("/api/me").then(setMe, (error: Error) => setFailure(error.message));
  };
  useEffect(load, []);

  const enter = (signedIn: Me) => {
    flushSync(() => setMe(signedIn));
    // The pressed button is gone: whoever works by keyboard goes on from the new page.
    document.getElementById("main")?.focus();
  };

  const home = me?.person && me.properties[0]?.customer_key;
  const lost = home !== undefined && customerKey === undefined;
  useEffect(() => {
    if (lost) goTo({ customerKey: home }, { replace: true });
  }, [lost, home]);

  if (!me && failure)
    return (
      <main className="notice-page">
        <h1>Parlour</h1>
        <p role="alert">{failure}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setFailure(undefined);
            load();
          }}
        >
          Try again
        </button>
      </main>
    );
  if (!me) return null;
  if (!me.person) return <SignInPage onSignedIn={enter} />;
  if (customerKey === undefined) return null;
  return (
    <Shell me={me} person={me.person} customerKey={customerKey} onMe={setMe}>
      <DoorsPage
        key={me.person.id}
        me={me}
        customerKey={customerKey}
        deviceId={deviceId}
        onSignIn={() => setMe({ properties: [], tools: me.tools })}
      />
    </Shell>
  );
}
