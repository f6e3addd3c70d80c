import { seldomReader } from "../article/seldom-reader.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import { chooseStory } from "./choose-story.ts";
import { leaveKit } from "./twin.ts";

/** Puts what reads what few pages have where the content script of the page finds it. */
export function startSeldom(): void {
	leaveKit(globalThis, "seldom", {
		get isAlive() {
			return isExtensionAlive();
		},
		...seldomReader,
		chooseStory,
	});
}
