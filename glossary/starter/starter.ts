/**
 * The glossary that a new install begins with. The preferred form is the established English one where there is one; else
 * the spelling that the person or institution uses; else that of IJMES without macrons and dots, its article kept and not assimilated.
 */
import { institutions } from "./institutions.ts";
import { law } from "./law.ts";
import { people } from "./people.ts";
import { peoples } from "./peoples.ts";
import { places } from "./places.ts";
import { politics } from "./politics.ts";
import { religion } from "./religion.ts";
import type { StarterConcept } from "./starter-concept.ts";

/** All concepts, field by field; each field in the order of its ids. */
export const starterConcepts: readonly StarterConcept[] = [...places, ...people, ...peoples, ...institutions, ...religion, ...law, ...politics];
