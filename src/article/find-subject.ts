import { hasSeveralHeads } from "./heads.ts";
import { type Metadata, readMetadata } from "./metadata.ts";
import type { ReadEnvironment } from "./read-environment.ts";
import { seldomOf } from "./seldom.ts";
import { readStructuredData, type StructuredData } from "./structured-data.ts";
import type { Subject } from "./subject.ts";
import type { PageTree } from "./tree.ts";
import type { Weights } from "./weigh.ts";

/**
 * Finds what to read on a page.
 *
 * @throws Wanted when that may be one of several articles, and nothing is there to tell
 */
export function subjectOf(
	document: Document,
	env: ReadEnvironment,
	tree: PageTree,
	weights: Weights,
	data: StructuredData,
): Subject {
	const metadata = metadataOf(document, env, data);
	const whole = { weights, metadata, data, start: 0, head: null, isGuest: false };
	if (!env.choose || !hasSeveralHeads(tree, weights)) return whole;
	return seldomOf(env).subjectAmong(env, tree, weights, data, metadata) ?? whole;
}

/** What a frame does not say of itself is what the page around it says. */
function metadataOf(document: Document, env: ReadEnvironment, data: StructuredData): Metadata {
	const own = readMetadata(document, data, env.address);
	const { around } = env;
	if (!around) return own;
	const outer = readMetadata(around, readStructuredData(around), around.location.href);
	const said = Object.entries(own).filter(([, value]) => value !== null);
	return { ...outer, ...Object.fromEntries(said), titles: [...own.titles, ...outer.titles] };
}
