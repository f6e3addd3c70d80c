/**
 * The popup's first script, so small that it runs before the other has come: the browser's answers are
 * there when the popup is to be drawn.
 */
import { ask, leave } from "./asking.ts";

leave(globalThis, ask(location.search));
