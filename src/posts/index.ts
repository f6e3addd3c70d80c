/** The door of post reading: an element or a script's text in, posts out. */
export { findPosts } from "./embed.ts";
export { everyPlatform } from "./every-platform.ts";
export { postsInScript } from "./page-json.ts";
export { type FoundPosts, NOTHING, noPosts, type PostReader } from "./reader.ts";
export { mayBePost, mayHoldPosts } from "./trace.ts";
export { UNSEEN, withoutUnseen } from "./unseen.ts";
