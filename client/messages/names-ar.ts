/** Names in Arabic. */
import type { Messages } from "./messages.ts";

type Steps<Part extends "step" | "done"> = Pick<Messages["review"][Part], "replace-name" | "prefer-form" | "ignore-name" | "same-name" | "different-name" | "unsure-name" | "withdraw-judgement">;

export const nameStepsAr: { readonly step: Steps<"step">; readonly done: Steps<"done"> } = {
  step: {
    "replace-name": "استبدال اسم",
    "prefer-form": "اختيار رسم",
    "ignore-name": "تجاهل رسم",
    "same-name": "اسم واحد",
    "different-name": "اسمان مختلفان",
    "unsure-name": "اسم غير محسوم",
    "withdraw-judgement": "سحب حكم",
  },
  done: {
    "replace-name": () => "استُبدل الاسم.",
    "prefer-form": () => "هذا هو الرسم المفضَّل في هذا المستند الآن.",
    "ignore-name": () => "تُجوهل.",
    "same-name": () => "سُجّل: اسم واحد.",
    "different-name": () => "سُجّل: اسمان مختلفان.",
    "unsure-name": () => "سُجّل: غير محسوم بعد.",
    "withdraw-judgement": () => "سُحب الحكم.",
  },
};
