/** The entry of the Worker: its requests and the class of its Durable Objects. */
import { app } from "./app.ts";

export { GlossaryRoom } from "./glossary-room.ts";
export default app;
