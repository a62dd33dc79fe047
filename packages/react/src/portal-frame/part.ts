/** Makes an element with a part name, words and what stands in it. */
export function part<Name extends keyof HTMLElementTagNameMap>(
  tag: Name,
  name: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  if (name !== "") element.setAttribute("part", name);
  element.append(...inside);
  return element;
}
