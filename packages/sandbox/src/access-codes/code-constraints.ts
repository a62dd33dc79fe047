const RISING = "0123456789";
const FALLING = "9876543210";

/** What each of Seam's constraints asks of a PIN. Those that no single PIN can break are not here. */
export const CODE_CONSTRAINTS: Record<string, (code: string) => boolean> = {
  no_zeros: (code) => !code.includes("0"),
  cannot_start_with_12: (code) => !code.startsWith("12"),
  no_triple_consecutive_ints: (code) =>
    Array.from(code).every((_, index) => {
      const three = code.slice(index, index + 3);
      return three.length < 3 || !(RISING.includes(three) || FALLING.includes(three));
    }),
  no_ascending_or_descending_sequence: (code) => !RISING.includes(code) && !FALLING.includes(code),
  at_least_three_unique_digits: (code) => new Set(code).size >= 3,
  cannot_contain_089: (code) => !/[089]/.test(code),
  cannot_contain_0789: (code) => !/[0789]/.test(code),
  no_all_same_digits: (code) => new Set(code).size > 1,
};
