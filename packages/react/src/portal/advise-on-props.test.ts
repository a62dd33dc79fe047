import { expect, test, vi } from "vitest";
import { adviseOnProps } from "./advise-on-props.ts";
import type { CustomerPortalProps } from "./customer-portal.tsx";

test.each<[string, object, RegExp]>([
  ["a key in the page", { apiKey: "seam_x" }, /can be read by anyone/],
  ["props of the whole beside children", { children: null, title: "Hotel" }, /`title` on <CustomerPortal> belong/],
  ["a view that nobody can leave", { view: { section: "spaces" } }, /without `onViewChange`/],
  ["addresses for nothing", { hrefOf: String }, /without `view`/],
  ["a section of no name", { view: { section: "rooms" }, onViewChange: String }, /`view.section` is "rooms"/],
  ["a business of no name", { businessVertical: "hotel" }, /`businessVertical` is "hotel".*`hospitality`/],
  ["a way of routing", { routing: "path" }, /`routing` is "path"/],
  ["a density", { appearance: { density: "dense" } }, /`appearance.density` is "dense"/],
  ["looks that are no object", { appearance: "dark" }, /`appearance` is "dark"/],
  ["a seed of no name", { appearance: { variables: { primary: "red" } } }, /`appearance.variables` is "primary"/],
  ["a locale", { locale: "en_US" }, /`locale` is "en_US"/],
])("%s is told to a developer", (_name, props, words) => {
  const warn = vi.fn<(words: string) => void>();
  const given: object = { customerKey: "house", ...props };
  adviseOnProps(given as CustomerPortalProps, warn);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(words));
});

test("props as they should be are told nothing of", () => {
  const warn = vi.fn<(words: string) => void>();
  const props: CustomerPortalProps = {
    customerKey: "house",
    view: { section: "spaces" },
    onViewChange: () => undefined,
    hrefOf: () => "/",
    businessVertical: "gym_management",
    locale: "pt-BR",
    appearance: { colorScheme: "dark", density: "compact", variables: { accent: "teal", radius: 4 } },
  };
  adviseOnProps(props, warn);
  expect(warn).not.toHaveBeenCalled();
});
