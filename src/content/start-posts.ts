import { isExtensionAlive } from "../platform/lifetime.ts";
import { everyPlatform } from "../posts/index.ts";
import { leaveKit } from "./twin.ts";

/** Puts what reads posts where the content script of the page finds it. */
export function startPosts(): void {
	leaveKit(globalThis, "posts", {
		get isAlive() {
			return isExtensionAlive();
		},
		...everyPlatform,
	});
}
