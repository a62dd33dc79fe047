/** Where elements are and how they look, down to the last property of each; `pseudo` such as `::before` for a part of them. */
export function looksOf(elements: Iterable<Element>, pseudo?: string): Map<string, string> {
  const looks = new Map<string, string>();
  let place = 0;
  for (const element of elements) {
    const name = `${(place += 1)} ${element.tagName.toLowerCase()}.${element.getAttribute("class")}${pseudo ?? ""}`;
    const { x, y, width, height } = element.getBoundingClientRect();
    looks.set(`${name} stands`, `at ${x} ${y}, ${width} by ${height}`);
    const style = getComputedStyle(element, pseudo);
    for (const property of style)
      if (!property.startsWith("--")) looks.set(`${name} ${property}`, style.getPropertyValue(property));
  }
  return looks;
}
