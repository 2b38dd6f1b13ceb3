/**
 * The Durable Object that keeps one glossary. Its writes are serialised by the platform, its tables are SQLite, and all
 * SQL of the server is in this class and the migrations.
 */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "./env.ts";
import { migrate, schemaVersion, type SchemaState } from "./migrate.ts";
import { migrations } from "./migrations.ts";

export type RoomStatus =
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly schema: number; readonly created: string }
  | { readonly kind: "newer"; readonly found: number; readonly known: number };

export class GlossaryRoom extends DurableObject<Env> {
  readonly #storage: DurableObjectStorage;
  #schema: SchemaState = { kind: "none" };

  /** Tables that exist are brought up to date before the first request; none are made for a glossary nobody made. */
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#storage = ctx.storage;
    if (schemaVersion(ctx.storage.sql) > 0) this.#migrate();
  }

  /** What is stored here. */
  status(): RoomStatus {
    if (this.#schema.kind !== "ready") return this.#schema;
    const { v } = this.#storage.sql.exec<{ v: string }>("SELECT v FROM meta WHERE k = 'created'").one();
    return { kind: "ready", schema: this.#schema.version, created: v };
  }

  /** Makes the glossary unless it is there already; `made` tells which. */
  create(): { readonly made: boolean; readonly status: RoomStatus } {
    const made = this.#schema.kind === "none";
    if (made) this.#migrate();
    return { made, status: this.status() };
  }

  #migrate(): void {
    this.#schema = migrate(this.#storage, migrations, new Date().toISOString());
  }
}
