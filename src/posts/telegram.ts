import type { PostAddress, PostPlatform } from "./platform.ts";

function byPath(path: string): PostAddress | null {
	const match = /^\/?(?:s\/)?(\w{4,32})\/(\d{1,10})\/?$/.exec(path);
	if (!match) return null;
	const [, handle, postId] = match;
	return { handle: handle!, postId: postId!, url: `https://t.me/${handle}/${postId}` };
}

/** Telegram channels: https://core.telegram.org/widgets/post */
export const telegram: PostPlatform = {
	platform: "telegram",
	hosts: ["t.me", "telegram.me"],
	marks: /(?:^|\s)telegram-post(?:$|\s)/,
	addressOf: (url) => byPath(url.pathname),
	attributes: { "data-telegram-post": byPath },
};
