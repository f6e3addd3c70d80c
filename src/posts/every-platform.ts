import { distinct } from "./distinct.ts";
import { findPosts } from "./embed.ts";
import { postsInScript } from "./page-json.ts";
import type { PostReader } from "./reader.ts";

/** Reads posts of every platform that is known. */
export const everyPlatform: PostReader = { findPosts, postsInScript, distinct };
