"use client";
import { createFormat, type Format } from "../text/format.ts";
import { useSettings } from "./portal-context.ts";

/** One per locale: making formatters costs more than using them. */
const formats = new Map<string, Format>();

/** Numbers, times and temperatures as the portal's locale writes them; they load with what is drawn, not with the provider. */
export function useFormat(): Format {
  const { locale } = useSettings();
  const format = formats.get(locale) ?? createFormat(locale);
  formats.set(locale, format);
  return format;
}
