import { startPosts } from "./start-posts.ts";

startPosts();
