import { within } from "storybook/test";

type Queries = ReturnType<typeof within>;

/** What stands in the row of a device, or in its card, by the name on it. */
export async function rowOf(canvas: Pick<Queries, "findByText">, name: string): Promise<Queries> {
  const words = await canvas.findByText(name, { selector: "bdi" });
  const row: HTMLElement | null = words.closest("[role=listitem], [role=group]");
  return within(row ?? words);
}
