/** Says in English what is wrong with a value and what to do; programs read the fault itself. */
import type { FieldFault } from "./fields.ts";

export function faultWords(fault: FieldFault): string {
  switch (fault.code) {
    case "unknown-field": return `There is no field “${fault.field}” here.`;
    case "wrong-type": return `The field “${fault.field}” cannot hold this value.`;
    case "too-long": return `The field “${fault.field}” has ${fault.length} characters; ${fault.max} are allowed. Shorten it.`;
    case "empty": return `The field “${fault.field}” must not be empty.`;
    case "bad-language": return "The language is not a BCP 47 tag. Write ar, en or ar-Latn, for example.";
    case "not-nfc": return `The field “${fault.field}” is not in Unicode’s composed form (NFC).`;
    case "mixed-scripts": return `The term mixes ${list(fault.scripts)}. Write each spelling as a term of its own, with its own language.`;
    case "script-of-language": return `The term is written in ${scriptName(fault.script)}, which is not how “${fault.language}” is written. Choose the language of the spelling, or name the script in the tag: ${tagWithScript(fault.language, fault.script)}.`;
    default: return fault satisfies never;
  }
}

const names: Readonly<Record<string, string>> = { Latn: "Latin", Arab: "Arabic", Cyrl: "Cyrillic", Grek: "Greek", Hebr: "Hebrew", Hani: "Chinese" };
const scriptName = (script: string): string => `${names[script] ?? script} letters`;
const list = (scripts: readonly string[]): string => scripts.map(scriptName).join(" and ");
const tagWithScript = (language: string, script: string): string => `${language.split("-")[0] ?? language}-${script}`;
