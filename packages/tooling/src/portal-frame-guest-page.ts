// A portal page as small as can be: the guest's end, what it has heard, and hands for the tests beside.
import { connectToParent } from "../../react/src/portal-frame/frame-guest.ts";

const heard: unknown[] = [];
const content = document.createElement("main");
content.innerHTML = `<button>First</button><input aria-label="Note"><dialog>Asks</dialog><div id="tall"></div>`;
document.body.append(content);

const tall = (height: number) => {
  document.getElementById("tall")!.style.height = `${height}px`;
};
tall(Number(new URLSearchParams(location.search).get("tall") ?? 400));

const connection = connectToParent({
  parents: (new URLSearchParams(location.search).get("parents") ?? "https://host.example").split(","),
  onConnected: () => heard.push("connected"),
  onScheme: (scheme) => heard.push({ scheme }),
  onLocale: (locale) => heard.push({ locale }),
  onLink: ({ token }) => heard.push({ token }),
  onError: ({ code }) => heard.push({ error: code }),
});
connection?.followHeight(content);

/** Gives what became of a wish for a link. */
const renew = () =>
  connection?.renew().then(
    ({ token }) => {
      heard.push({ token });
      return token;
    },
    ({ code }: { code: string }) => code,
  );
void renew();

Object.assign(globalThis, { heard, tall, connection, renew });
