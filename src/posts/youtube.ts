import { groupOf, type PostAddress, type PostPlatform } from "./platform.ts";

function address(id: string): PostAddress {
	return { handle: null, postId: id, url: `https://www.youtube.com/watch?v=${id}` };
}

function byId(value: string): PostAddress | null {
	return /^[\w-]{11}$/.test(value.trim()) ? address(value.trim()) : null;
}

/** Addresses of lists, channels and live streams embed a player but name no video. */
const PLAYER = /^\/(?:embed|v|live_stream)(?:\/|$)/;

/** YouTube: https://developers.google.com/youtube/player_parameters */
export const youtube: PostPlatform = {
	platform: "youtube",
	hosts: [
		"youtube.com",
		"youtu.be",
		"youtube-nocookie.com",
		"ytimg.com",
		"i.ytimg.com",
		"img.youtube.com",
	],
	marks: /(?:^|\s)(?:youtube-(?:embed|player|video)|lite-youtube)(?:$|\s)/,
	addressOf(url) {
		const inPath = groupOf(
			/^\/(?:embed|v|e|vi|vi_webp|shorts|live|watch)\/([\w-]{11})(?![\w-])/,
			url.pathname,
		);
		const short = url.hostname.endsWith("youtu.be")
			? groupOf(/^\/([\w-]{11})/, url.pathname)
			: null;
		const id = inPath ?? short ?? url.searchParams.get("v");
		if (id !== null && byId(id)) return byId(id);
		return PLAYER.test(url.pathname) ? { handle: null, postId: null, url: url.href } : null;
	},
	attributes: {
		"data-videoid": byId,
		videoid: byId,
		"data-youtube-id": byId,
		"data-youtubeid": byId,
		"data-yt-id": byId,
	},
	linksAreNoPosts: true,
};
