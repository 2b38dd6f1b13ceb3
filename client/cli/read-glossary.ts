/**
 * A glossary from a file of entities: a JSON list of them, or an object with the list under `entities`. `starter` is the one that
 * comes with the product.
 */
import * as v from "valibot";
import { entitySchema } from "../../glossary/entity.ts";
import { emptyGlossary, makeGlossary, type Glossary } from "../../glossary/glossary.ts";
import { starterEntities } from "../../glossary/starter/seed.ts";
import { messages } from "./messages.ts";
import { refuse, type Refusal } from "./outcome.ts";
import { parseJson } from "../../glossary/formats/parse-json.ts";
import { readInput } from "./read-input.ts";

interface GlossaryRead {
  readonly kind: "glossary";
  readonly glossary: Glossary;
}

const listSchema = v.array(entitySchema);
const fileSchema = v.union([listSchema, v.pipe(v.object({ entities: listSchema }), v.transform(({ entities }) => entities))]);

/** Without a name the glossary is empty. */
export async function readGlossary(name: string | undefined): Promise<GlossaryRead | Refusal> {
  if (name === undefined) return { kind: "glossary", glossary: emptyGlossary };
  if (name === "starter") return { kind: "glossary", glossary: makeGlossary(starterEntities()) };
  const input = await readInput(name);
  if (input.kind === "refused") return input;
  const parsed = v.safeParse(fileSchema, parseJson(input.text));
  return parsed.success ? { kind: "glossary", glossary: makeGlossary(parsed.output) } : refuse(messages.noGlossary(name));
}
