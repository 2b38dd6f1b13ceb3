/** The one type that both languages fill: a key that is missing in one is a type error. */
import type { Locale } from "../stores/settings-store.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

type Widen<T> = T extends string ? string : T extends (...values: infer A) => string ? (...values: A) => string : { readonly [K in keyof T]: Widen<T[K]> };

export type Messages = Widen<typeof en>;

export function messagesFor(locale: Locale): Messages {
  return locale === "ar" ? ar : en;
}
