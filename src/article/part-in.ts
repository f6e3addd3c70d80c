import { mayBePart } from "./pager.ts";
import type { Part } from "./part.ts";
import type { ReadEnvironment } from "./read-environment.ts";
import { seldomOf } from "./seldom.ts";
import type { PageTree } from "./tree.ts";

/** Which part of an article the page holds, if it says so. Throws Wanted. */
export function partIn(env: ReadEnvironment, tree: PageTree, root: number): Part | null {
	return mayBePart(tree, root) ? seldomOf(env).partOf(tree, root, env.address) : null;
}
