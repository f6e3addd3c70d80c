import { type Find, findWith } from "../../src/engine/index.ts";
import { loadTagger } from "../build/tagger.ts";

/**
 * Who finds the attributions, as in the extension: the trained tagger with the rules.
 *
 * @param rulesOnly the rules alone, as the extension does when the tagger cannot be loaded
 */
export async function finderFor(rulesOnly: boolean): Promise<Find> {
	return findWith(rulesOnly ? null : await loadTagger());
}
