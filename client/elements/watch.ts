import { ContextConsumer, type Context } from "@lit/context";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Store } from "../stores/store.ts";

/**
 * Re-renders an element when the slice of a store that it shows changes, and only then.
 *
 *     readonly #pairs = new Watch(this, sessionContext, (session) => session.state.pairs);
 *     render() { return this.#pairs.value … }
 */
export class Watch<S extends Store<unknown>, T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #select: (store: S) => T;
  readonly #same: (a: T, b: T) => boolean;
  #store: S | undefined;
  #value: T | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, S>, select: (store: S) => T, same: (a: T, b: T) => boolean = Object.is) {
    this.#host = host;
    this.#select = select;
    this.#same = same;
    host.addController(this);
    new ContextConsumer(host, { context, subscribe: true, callback: (store) => this.#follow(store) });
  }

  /** The store itself, for calling its methods; undefined until the element stands under a provider. */
  get store(): S | undefined {
    return this.#store;
  }

  /** The slice now; undefined until the element stands under a provider. */
  get value(): T | undefined {
    return this.#value;
  }

  hostConnected(): void {
    if (this.#store) this.#follow(this.#store);
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #follow(store: S): void {
    this.#end?.();
    this.#store = store;
    this.#end = store.subscribe(() => this.#read(store));
    this.#read(store);
  }

  #read(store: S): void {
    const next = this.#select(store);
    if (this.#value !== undefined && this.#same(this.#value, next)) return;
    this.#value = next;
    this.#host.requestUpdate();
  }
}
