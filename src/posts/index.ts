/** The door of post reading: an element or a script's text in, posts out. */
export { type FoundPosts, findPosts } from "./embed.ts";
export { postsInScript } from "./page-json.ts";
export { UNSEEN, withoutUnseen } from "./unseen.ts";
