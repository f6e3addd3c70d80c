import { languageHere, say } from "../design/words.ts";
import type { Post, PostFacts, Span } from "../engine/index.ts";
import { PLATFORM_LABELS } from "../shared/labels.ts";
import { dayIn } from "./day-words.ts";
import { Jump } from "./jump.tsx";
import { postSentences } from "./post-sentences.ts";

interface PostsProps {
	readonly posts: readonly Post[];
	readonly facts: readonly PostFacts[];
	readonly onJump: (span: Span) => void;
}

/** Social media posts shown in the article, with what is known of them. */
export function Posts({ posts, facts, onJump }: PostsProps) {
	return (
		<section>
			<h2>{say("posts_heading")}</h2>
			<ul>
				{posts.map((post, index) => (
					<li key={post.postId ?? index} class="source">
						<PostName post={post} onJump={onJump} />
						<p class="soft small">{factLine(post)}</p>
						{post.text !== null && (
							<p class="post-text small" dir="auto">
								{post.text}
							</p>
						)}
						<KnownOf post={post} facts={facts.find((one) => one.post === index) ?? null} />
					</li>
				))}
			</ul>
		</section>
	);
}

interface KnownOfProps {
	readonly post: Post;
	readonly facts: PostFacts | null;
}

function KnownOf({ post, facts }: KnownOfProps) {
	const sentences = facts === null ? [] : postSentences(post, facts, languageHere());
	return sentences.length > 0 ? <p class="post-facts soft small">{sentences.join(" ")}</p> : null;
}

function PostName({
	post,
	onJump,
}: {
	readonly post: Post;
	readonly onJump: PostsProps["onJump"];
}) {
	const name = authorOf(post) ?? say("post_author_unknown");
	const { span } = post;
	if (span === null) return <p class="source-name">{name}</p>;
	return (
		<Jump class="source-name" span={span} label={say("post_jump", name)} onJump={onJump}>
			{name}
		</Jump>
	);
}

function authorOf({ author, handle }: Post): string | null {
	return author ?? (handle === null ? null : say("post_handle", handle));
}

function factLine({ author, handle, platform, printedDate, postedAt }: Post): string {
	const account = author !== null && handle !== null ? say("post_handle", handle) : null;
	const facts = [
		account,
		say("post_on", say(PLATFORM_LABELS[platform])),
		printedDate ?? dayOf(postedAt),
	];
	return facts.filter((fact) => fact !== null).join(" · ");
}

function dayOf(time: string | null): string | null {
	if (time === null) return null;
	return dayIn(languageHere(), new Date(time), "UTC");
}
