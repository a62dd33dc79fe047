import { expect, fn, waitFor, within } from "storybook/test";
import { DEMO, type Seed } from "@customer-portal/sandbox";
import preview from "../../../../.storybook/preview.tsx";
import { flowAt } from "../../../../.storybook/flow-at.ts";
import { portal } from "../../../../.storybook/story-sandbox.ts";
import { waitingStep, waitingWebview } from "../../../../.storybook/waiting-webview.ts";
import { PortalError } from "../api/portal-error.ts";
import { ConnectDialog } from "./connect-dialog.tsx";

/** Each step as it is drawn; what leads from one to the next is in the tests of the button. */
const meta = preview.meta({
  component: ConnectDialog,
  title: "Connected accounts/ConnectDialog",
});

const done = { webview: waitingWebview, connectedAccountId: "22222222-2222-4222-8222-222222222222" } as const;

export const Choosing = meta.story({
  args: flowAt({ step: "choosing", params: {} }),
  play: async ({ canvas, userEvent, args }) => {
    const dialog = within(canvas.getByRole("dialog", { name: "Connect an account" }));
    const brands = within(await dialog.findByRole("list", { name: "Brands" }));
    // Those that the customer has stand first.
    await waitFor(() => expect(brands.getAllByRole("button")[0]).toHaveTextContent("ecobeeConnected"));
    await waitFor(() =>
      expect(brands.getByRole("button", { name: /^Yale/ })).toHaveTextContent("Connected, needs attention"),
    );
    await userEvent.type(dialog.getByRole("searchbox"), "nuk");
    await waitFor(() => expect(brands.getAllByRole("button")).toHaveLength(1));
    // Escape takes back what was typed before it closes anything.
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(dialog.getByRole("searchbox")).toHaveValue(""));
    await expect(args.connect.close).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    await expect(args.connect.close).toHaveBeenCalledTimes(1);
    await userEvent.click(brands.getByRole("button", { name: /^Nuki/ }));
    await expect(args.connect.choose).toHaveBeenLastCalledWith("nuki");
    await userEvent.click(dialog.getByRole("button", { name: "I don’t see my brand" }));
    await expect(args.connect.choose).toHaveBeenLastCalledWith();
  },
});

export const ChoosingByKind = meta.story({
  args: flowAt({ step: "choosing", params: {} }),
  play: async ({ canvas, userEvent }) => {
    const kinds = within(await canvas.findByRole("group", { name: "Kind" }));
    await userEvent.click(kinds.getByRole("button", { name: /^Noise sensors/ }));
    const brands = within(canvas.getByRole("list", { name: "Brands" }));
    const contents = () => brands.getAllByRole("button").map(({ textContent }) => textContent);
    // The customer's accounts may come after the brands.
    await waitFor(() => expect(contents()).toEqual(["MinutConnected"]));
    await userEvent.type(canvas.getByRole("searchbox"), "submarine");
    await expect(await canvas.findByText("No brand found")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show all brands" }));
    await expect(await canvas.findByRole("button", { name: /^Nuki/ })).toBeVisible();
  },
});

/** Whoever opened it asks for some brands alone. */
export const ChoosingAmongFew = meta.story({
  args: flowAt({ step: "choosing", params: { accepted_providers: ["nuki", "yale"] } }),
  play: async ({ canvas }) => {
    const brands = within(await canvas.findByRole("list", { name: "Brands" }));
    const names = () => brands.getAllByRole("button").map((each) => each.querySelector("bdi")?.textContent);
    // The customer's accounts may come after the brands.
    await waitFor(() => expect(names()).toEqual(["Yale", "Nuki"]));
  },
});

export const BrandsOnTheirWay = meta.story({
  args: flowAt({ step: "choosing", params: {} }),
  parameters: portal({
    prepare: ({ simulate }) => simulate.fail({ path: "/devices/list_device_providers", delay_ms: 14_000 }),
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Loading brands…")).toBeInTheDocument();
    await expect(canvas.getByRole("button", { name: "I don’t see my brand" })).toBeVisible();
  },
});

export const Opening = meta.story({
  args: flowAt({ step: "opening", params: {}, provider: "nuki", attempt: 1 }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Opening the sign-in page…")).toBeVisible();
  },
});

export const SigningIn = meta.story({
  args: flowAt(waitingStep),
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByTitle("Sign-in page")).toBeVisible();
    await expect(canvas.getByText("Someone else has the password?")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Open in a new tab" }));
    await expect(args.connect.openTab).toHaveBeenCalledTimes(1);
    // Nothing was entered, so nothing would be lost.
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await expect(args.connect.close).toHaveBeenCalledTimes(1);
  },
});

export const NothingHeard = meta.story({
  args: flowAt({ ...waitingStep, sign: "late" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Is the sign-in page not showing?")).toBeVisible();
  },
});

/** The page says that it is over; Seam does not say so yet. */
export const Checking = meta.story({
  args: flowAt({ ...waitingStep, sign: "told" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Checking that the account is connected…")).toBeVisible();
    await expect(canvas.queryByText(/is connected$/)).not.toBeInTheDocument();
  },
});

export const Offline = meta.story({
  args: flowAt(waitingStep, new PortalError("Offline.", { code: "offline" })),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent("You are offline.");
    await expect(canvas.getByTitle("Sign-in page")).toBeVisible();
  },
});

export const SomethingToLose = meta.story({
  args: flowAt({ ...waitingStep, sign: "alive" }),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await expect(await canvas.findByRole("dialog", { name: "Stop connecting?" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByText("Stop connecting?")).not.toBeInTheDocument());
    await expect(args.connect.close).not.toHaveBeenCalled();
    await expect(canvas.getByTitle("Sign-in page")).toBeVisible();
  },
});

export const InAnotherTab = meta.story({
  args: flowAt({ ...waitingStep, place: "tab" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Go on in the other tab")).toBeVisible();
    await expect(canvas.queryByTitle("Sign-in page")).not.toBeInTheDocument();
  },
});

export const TabBlocked = meta.story({
  args: flowAt({ ...waitingStep, place: "blocked" }),
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole("link", { name: "Open the sign-in page" })).toHaveAttribute(
      "rel",
      "noopener noreferrer",
    );
    await userEvent.click(canvas.getByRole("button", { name: "Show it here" }));
    await expect(args.connect.moveTo).toHaveBeenCalledWith("frame");
  },
});

export const HandedOver = meta.story({
  args: flowAt({
    ...waitingStep,
    place: "link",
    webview: {
      ...waitingWebview,
      url: "https://connect.getseam.com/connect_webviews/view?connect_webview_id=11111111-1111-4111-8111-111111111111&auth_token=AbCdEfGhIjKlMnOpQrStUv",
    },
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox", { name: "Sign-in link" })).toHaveValue(
      "https://connect.getseam.com/connect_webviews/view?connect_webview_id=11111111-1111-4111-8111-111111111111&auth_token=AbCdEfGhIjKlMnOpQrStUv",
    );
    await expect(await canvas.findByRole("img", { name: "The link as a QR code" })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Copy link" })).toBeVisible();
    await expect(canvas.getByText("Waiting for the sign-in…")).toBeVisible();
  },
});

export const Finishing = meta.story({
  args: flowAt({ step: "finishing", ...done, deviceCount: 7 }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Account found")).toBeVisible();
    await expect(canvas.getByText("7 devices so far")).toBeVisible();
  },
});

export const Connected = meta.story({
  args: { ...flowAt({ step: "connected", ...done, deviceCount: 7, sync: "done" }), onShowAccount: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByText("7 devices are here.")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "See the new devices" })).toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "See the new devices" }));
    await expect(args.onShowAccount).toHaveBeenCalledWith(done.connectedAccountId);
    await expect(args.connect.close).toHaveBeenCalledTimes(1);
  },
});

export const ConnectedWithoutDevices = meta.story({
  args: { ...flowAt({ step: "connected", ...done, deviceCount: 0, sync: "done" }), onShowAccount: fn() },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^It has no devices yet\./)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "See the account" })).toBeVisible();
  },
});

const calendar: Seed = (builder) => {
  const { customer_key } = builder.addCustomer({ customer_key: DEMO.customerKey });
  builder.addAccount({
    customer_key,
    connected_account_id: done.connectedAccountId,
    account_type: "ical",
    account_type_display_name: "iCal",
    // What Seam names a calendar after is not known: its address must not show either way.
    display_name: "https://www.airbnb.com/calendar/ical/1.ics?s=private",
  });
};

/** A calendar or booking system brings bookings, so nobody waits for devices. */
export const FinishingACalendar = meta.story({
  args: flowAt({
    step: "finishing",
    ...done,
    webview: { ...waitingWebview, selected_provider: "ical" },
    deviceCount: 0,
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Reading its bookings. This can take a minute.")).toBeVisible();
  },
});

export const ConnectedACalendar = meta.story({
  args: { ...flowAt({ step: "connected", ...done, deviceCount: 0, sync: "done" }), onShowAccount: fn() },
  parameters: portal({ seed: calendar }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("iCal · www.airbnb.com is connected")).toBeVisible();
    await expect(await canvas.findByText("It brings bookings, which come in by themselves.")).toBeVisible();
    await expect(canvas.queryByText(/private/)).not.toBeInTheDocument();
  },
});

export const ConnectedAndStillComing = meta.story({
  args: flowAt({ step: "connected", ...done, deviceCount: 1, sync: "under_way" }),
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText("1 device is here. More may still come. They appear here by themselves."),
    ).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Done" })).toHaveFocus();
  },
});

/** What the page said is text, whatever stands in it. */
export const LoginFailed = meta.story({
  args: flowAt({
    step: "failed",
    params: {},
    provider: "nuki",
    reason: { code: "login_failed", said: "<img src=x onerror=alert(1)> Account is locked" },
  }),
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByText("The account was not connected")).toBeVisible();
    await expect(canvas.getByText(/<img src=x onerror=alert\(1\)> Account is locked$/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(args.connect.retry).toHaveBeenCalledTimes(1);
    await userEvent.click(canvas.getByRole("button", { name: "Choose another brand" }));
    await expect(args.connect.open).toHaveBeenCalledWith({});
  },
});

export const Ended = meta.story({
  args: flowAt({ step: "failed", params: {}, provider: undefined, reason: { code: "webview_gone" } }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("This sign-in has ended")).toBeVisible();
    await expect(canvas.queryByRole("button", { name: "Choose another brand" })).not.toBeInTheDocument();
  },
});

export const NotOpened = meta.story({
  args: flowAt({
    step: "failed",
    params: {},
    provider: "nuki",
    reason: { code: "not_opened", error: new PortalError("No.", { code: "server", requestId: "request-1" }) },
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("The server has a problem")).toBeVisible();
    await expect(canvas.getByText("Request request-1")).toBeVisible();
  },
});

export const OnAPhone = meta.story({
  globals: { viewport: { value: "mobile1" } },
  args: flowAt({ ...waitingStep, sign: "late" }),
  play: async ({ canvas }) => {
    const { left, top, width, height } = canvas.getByRole("dialog").getBoundingClientRect();
    await expect([left, top, width, height]).toEqual([0, 0, window.innerWidth, window.innerHeight]);
    await expect(document.documentElement.scrollWidth).toBe(window.innerWidth);
  },
});

export const Dark = meta.story({
  globals: { scheme: "dark" },
  args: flowAt({ step: "choosing", params: {} }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /^Nuki/ })).toBeVisible();
  },
});
