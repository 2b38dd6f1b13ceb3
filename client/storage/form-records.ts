/** Keeps what is typed into the forms of glossaries, so that a reload or a crash loses nothing of it. */
import * as v from "valibot";
import { writeIdSchema } from "../../glossary/entity.ts";
import type { Database, Stored } from "./database.ts";

const ALL = "form/";

const openFormSchema = v.object({
  /** What stands in each field of the form. */
  fields: v.record(v.string(), v.string()),
  /** The writes whose values the person saw when the form was opened, by field of the entity; null where there was none. */
  seen: v.record(v.string(), v.nullable(writeIdSchema)),
});
export type FormRecord = Readonly<v.InferOutput<typeof openFormSchema>>;

/** @param record null forgets the form */
export function saveForm(database: Database, key: string, record: FormRecord | null): Promise<Stored<undefined>> {
  return database.write((records) => {
    if (record === null) records.delete(ALL + key);
    else records.put(ALL + key, record);
    return Promise.resolve(undefined);
  });
}

/** Every form that was open, by its key. A record of another shape is left out: it is a convenience and not worth an error. */
export function loadForms(database: Database): Promise<Stored<ReadonlyMap<string, FormRecord>>> {
  return database.read(async (records) => {
    const found = await Promise.all((await records.keys(ALL)).map(async (key) => ({ key: key.slice(ALL.length), parsed: v.safeParse(openFormSchema, await records.get(key)) })));
    return new Map(found.flatMap(({ key, parsed }) => (parsed.success ? [[key, parsed.output] as const] : [])));
  });
}
