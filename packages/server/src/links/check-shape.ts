/** What a value may be: a kind by name, a list of words, what a function says, or an object with parts, none of which is required. */
export type Shape =
  | "boolean"
  | "text"
  | "texts"
  | readonly string[]
  | ((value: unknown) => boolean)
  | { readonly [part: string]: Shape };

const TEXT = 500;
const TEXTS = 200;

/** Gives what is wrong with a value, as the end of a sentence that begins with its name; nothing where all is well. */
export function faultOf(name: string, value: unknown, shape: Shape): string | undefined {
  if (value === undefined) return undefined;
  if (shape === "boolean") return typeof value === "boolean" ? undefined : `\`${name}\` is not true or false`;
  if (shape === "text") return isText(value) ? undefined : `\`${name}\` is not a text of 1 to ${TEXT} characters`;
  if (shape === "texts")
    return Array.isArray(value) && value.length <= TEXTS && value.every(isText)
      ? undefined
      : `\`${name}\` is not a list of at most ${TEXTS} texts`;
  if (typeof shape === "function") return shape(value) ? undefined : `\`${name}\` holds something unknown`;
  if (isWords(shape)) return shape.includes(value as string) ? undefined : `\`${name}\` is none of ${shape.join(", ")}`;
  if (!isPlain(value)) return `\`${name}\` is not an object`;
  for (const [part, inner] of Object.entries(value)) {
    if (!Object.hasOwn(shape, part))
      return `\`${name}\` has \`${part}\`, which is none of ${Object.keys(shape).join(", ")}`;
    const fault = faultOf(`${name}.${part}`, inner, shape[part] as Shape);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const isWords = (shape: Shape): shape is readonly string[] => Array.isArray(shape);
const isText = (value: unknown) => typeof value === "string" && value.trim() !== "" && value.length <= TEXT;

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
