import type { GuideKit } from "../highlight/guide-kit.ts";
import type { PostReader } from "../posts/index.ts";
import type { LateScript } from "../shared/messages.ts";
import type { SeldomKit } from "./choose-story.ts";

/** The part of a content script that its twin must know. */
export interface Twin {
	readonly isAlive: boolean;
	stop(): void;
}

/** Seen only in the extension's own world, never by the page. */
const KEY = Symbol.for("content script");
const GATE = Symbol.for("gate");

/** Scripts that leave code to those that come after them: see `gate-code.ts`, `content-code.ts`. */
export type CodeOwner = "gate" | "content";

/** Where code is left; the build has other scripts look there. */
export function codePlace(owner: CodeOwner): string {
	return `${owner} code`;
}

/** Leaves code, instead of what an earlier version left. */
export function leaveCode(world: object, owner: CodeOwner, code: object): void {
	Reflect.set(world, Symbol.for(codePlace(owner)), code);
}

/** Whether code was left that a script cannot run without. */
export function hasCode(world: object, owner: CodeOwner): boolean {
	return Reflect.has(world, Symbol.for(codePlace(owner)));
}

/** What the scripts that come later leave to the content script. */
export interface Kits extends Readonly<Record<LateScript, object>> {
	readonly guide: GuideKit;
	readonly posts: PostReader;
	readonly seldom: SeldomKit;
}

/** A kit, and whether the extension that put it into the page is still there. */
type Left<Kit> = Kit & { readonly isAlive: boolean };

type Places = { [KEY]?: Twin; [GATE]?: Twin };

/**
 * Makes room in the document: false when a content script of the living extension is there. One that
 * an earlier version of the extension left behind is stopped.
 */
export function takePlace(world: object, twin: Twin): boolean {
	const places = world as Places;
	const other = places[KEY];
	if (other?.isAlive) return false;
	other?.stop();
	places[KEY] = twin;
	places[GATE]?.stop();
	return true;
}

/** The same for a gate, which is needed only where no living content script is, nor a gate. */
export function takeGate(world: object, gate: Twin): boolean {
	const places = world as Places;
	if (places[KEY]?.isAlive || places[GATE]?.isAlive) return false;
	places[GATE]?.stop();
	places[GATE] = gate;
	return true;
}

/** Leaves a kit to the content script, instead of what an earlier version left. */
export function leaveKit<Name extends LateScript>(
	world: object,
	name: Name,
	kit: Left<Kits[Name]>,
): void {
	Reflect.set(world, Symbol.for(name), kit);
}

/** A kit; null where it has not come yet, or outlived its extension. */
export function kitIn<Name extends LateScript>(world: object, name: Name): Kits[Name] | null {
	const kit: Left<Kits[Name]> | undefined = Reflect.get(world, Symbol.for(name));
	return kit?.isAlive ? kit : null;
}
