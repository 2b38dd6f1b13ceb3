/** Names in English: their screen, their flags in the Review screen, and what is decided about them. */

/** What a step of the history that is about a name is called, after “Undo:”, and what is said when it was done. */
export const nameStepsEn = {
  step: {
    "replace-name": "replace a name",
    "prefer-form": "choose a spelling",
    "ignore-name": "ignore a spelling",
    "same-name": "one name",
    "different-name": "two names",
    "unsure-name": "unsure about a name",
    "withdraw-judgement": "take a decision back",
  },
  done: {
    "replace-name": () => "The name was replaced.",
    "prefer-form": () => "This spelling is preferred in this document now.",
    "ignore-name": () => "Ignored.",
    "same-name": () => "Noted: one name.",
    "different-name": () => "Noted: two names.",
    "unsure-name": () => "Noted: not sure yet.",
    "withdraw-judgement": () => "The decision was taken back.",
  },
};
