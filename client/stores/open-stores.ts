/** Puts the stores together as the page has them: the browser's storage, its clock, its workers. */
import type { Entity } from "../../glossary/entity.ts";
import { mainGlossary } from "../../glossary/protocol.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { starterEntities } from "../../glossary/starter/seed.ts";
import { readFile } from "../files/read-file.ts";
import { openDatabase } from "../storage/open-database.ts";
import { glossaryApi } from "../sync/api.ts";
import { browserSurroundings } from "../sync/browser-surroundings.ts";
import { version } from "../version.ts";
import { startNameFinder } from "../workers/find-names.ts";
import { startWordLearner } from "../workers/learn-words.ts";
import { startWordFinder } from "../workers/look-up.ts";
import type { PackedEvidence } from "../workers/packed-evidence.ts";
import { prepareDocument, type Prepare } from "../workers/prepare-document.ts";
import { startRealigner } from "../workers/realign.ts";
import { readLexicon } from "../workers/read-lexicon.ts";
import { collectEvidence } from "./collect-evidence.ts";
import { GlossaryForms } from "./glossary-forms.ts";
import { GlossaryStore } from "./glossary-store.ts";
import { Learning } from "./learning.ts";
import { LexiconStore } from "./lexicon-store.ts";
import { openLibraryChannel } from "./library-channel.ts";
import { LibraryStore } from "./library-store.ts";
import { NamesStore } from "./names-store.ts";
import { Realigning } from "./realigning.ts";
import { SessionStore } from "./session-store.ts";
import type { SettingsStore } from "./settings-store.ts";
import { StyleStore } from "./style-store.ts";

export interface Stores {
  readonly library: LibraryStore;
  readonly session: SessionStore;
  readonly glossary: GlossaryStore;
  readonly names: NamesStore;
  readonly style: StyleStore;
  readonly realigning: Realigning;
  readonly glossaryForms: GlossaryForms;
  readonly lexicons: LexiconStore;
  readonly learning: Learning;
}

/** @param settings forgotten with everything else when a person asks for that */
export function openStores(settings: SettingsStore): Stores {
  const database = openDatabase(() => ("indexedDB" in globalThis ? indexedDB : undefined));
  const now = (): number => Date.now();
  // Missing on a plain http address, whatever the types say.
  const storage = "storage" in navigator ? navigator.storage : undefined;
  let starter: readonly Entity[] | undefined;
  const session = new SessionStore({ database, tab: newToken(), now, version, page: globalThis });
  const glossary = new GlossaryStore(
    { ...browserSurroundings, database, now, newId: newToken, storage, seed: () => (starter ??= starterEntities()), api: (id) => glossaryApi(id, (url, init) => fetch(url, init)) },
    mainGlossary,
  );
  const channel = openLibraryChannel(({ kind }) => {
    if (kind === "wiped") void glossary.open(glossary.state.id); // its records are gone too
    if (kind === "lexicons") realigning.renew(); // not told of what is learnt here: this document's pairs are its own walls
  });
  const learning = new Learning({ session, glossary, database, startLearner: startWordLearner, onLearnt: () => { channel.post({ kind: "lexicons" }); } });
  const evidence = async (languages: Languages): Promise<PackedEvidence> => collectEvidence(await database, glossary.state.glossary, languages);
  const realigning = new Realigning({ session, evidence, startRealigner });
  const prepare: Prepare = async (request, options) => {
    if (request.source === null) return prepareDocument(request, options);
    return prepareDocument({ ...request, evidence: await evidence({ source: request.source.lang, target: request.target.lang }) }, options);
  };
  const style = new StyleStore(settings, database);
  return {
    session,
    glossary,
    learning,
    names: new NamesStore({ session, glossary, style, startFinder: startNameFinder }),
    style,
    realigning,
    library: new LibraryStore({ database, prepare, now, newId: newToken, storage, settings }),
    glossaryForms: new GlossaryForms(database),
    lexicons: new LexiconStore({ database, readLexicon, readFile, startWordFinder, now, newId: newToken }),
  };
}

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** A name that nothing else has, short enough for an address: 80 random bits. `randomUUID` is missing on plain http. */
function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
}
