import { act, renderHook, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { useSpace } from "./use-space.ts";
import { useSpaces } from "./use-spaces.ts";

const portal = servePortal();

const wrapper = portalWrapper("harbor-hotels");

test("spaces come page after page, with the same limit at every cursor", async () => {
  portal.open();
  const { result } = renderHook(() => useSpaces({ limit: 40 }), { wrapper });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.hasNextPage).toBe(true);
  await act(() => result.current.fetchNextPage());
  await waitFor(() => expect(result.current.data?.pages.flatMap(({ spaces }) => spaces)).toHaveLength(62));
  expect(result.current.hasNextPage).toBe(false);
  expect(portal.callsTo("/spaces/list").map(({ body }) => body["limit"])).toEqual([40, 40]);
});

test("a space is found by its id and by the host's own key alike", async () => {
  portal.open();
  const list = renderHook(() => useSpaces(), { wrapper }).result;
  await waitFor(() => expect(list.current.isSuccess).toBe(true));
  const known = list.current.data?.pages[0]?.spaces.find(({ space_key }) => space_key !== undefined);
  if (known?.space_key === undefined) throw new Error("The seed has no space with a key.");
  const { space_id, space_key } = known;
  const byId = renderHook(() => useSpace({ spaceId: space_id }), { wrapper }).result;
  const byKey = renderHook(() => useSpace({ spaceKey: space_key }), { wrapper }).result;
  await waitFor(() => expect([byId.current.data?.name, byKey.current.data?.name]).toEqual([known.name, known.name]));
});

test("another customer's space is one that is not there", async () => {
  portal.open();
  const list = renderHook(() => useSpaces(), { wrapper }).result;
  await waitFor(() => expect(list.current.isSuccess).toBe(true));
  const spaceId = list.current.data?.pages[0]?.spaces[0]?.space_id ?? "";
  const { result } = renderHook(() => useSpace({ spaceId }), { wrapper: portalWrapper("alder-rentals") });
  await waitFor(() => expect(result.current.error?.code).toBe("not_found"));
});

test("rows that are none, or nameless, take nothing down", async () => {
  portal.open();
  portal.server.use(
    http.post("*/api/customer-portal/spaces/list", () =>
      HttpResponse.json({ spaces: [null, 7, {}, { space_id: "s", name: null }], ok: true }),
    ),
  );
  const { result } = renderHook(() => useSpaces(), { wrapper });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data?.pages[0]?.spaces).toEqual([{ space_id: "s", name: "", display_name: "" }]);
});

test("an answer about another space is not shown", async () => {
  portal.open();
  portal.server.use(
    http.post("*/api/customer-portal/spaces/get", () =>
      HttpResponse.json({ space: { space_id: "other", name: "Other" }, ok: true }),
    ),
  );
  const { result } = renderHook(() => useSpace({ spaceId: "mine" }), { wrapper });
  await waitFor(() => expect(result.current.error?.code).toBe("invalid_response"), { timeout: 4_000 });
});
