import { expect, MARKS, test } from "./living.ts";

test("posts drawn in a shadow root or a frame of the site are found, their text is not the article's", async ({
	living,
}) => {
	await living.open("posts");
	await living.expectMarks(...MARKS.quay);
	const [told] = await living.analyses();
	expect(told?.posts).toEqual([
		"x harbourwatch blockquote",
		"bluesky quaypilots.example blockquote",
	]);
});

const X = "x harbourwatch blockquote";

test("what reads posts comes into a page once, and only with a post", async ({ living }) => {
	await living.open("late");
	await living.call("arrive");
	await living.call("arriveShareLinks");
	await living.expectMarks(...MARKS.quay);
	expect((await living.analyses()).at(-1)?.posts).toEqual([]);
	expect(await living.scriptsBrought()).toEqual([]);
	await living.call("arrivePost");
	await expect.poll(async () => (await living.analyses()).at(-1)?.posts).toEqual([X]);
	await living.call("arriveMore");
	await living.expectMarks(...MARKS.quay, ...MARKS.bakery);
	expect(await living.scriptsBrought()).toEqual(["posts"]);
});

test("the background may end before a page shows its first post", async ({ living }) => {
	await living.open("late");
	await living.call("arrive");
	await living.expectMarks(...MARKS.quay);
	await living.session.killBackground();
	await living.call("arrivePost");
	await expect.poll(async () => (await living.analyses()).at(-1)?.posts).toEqual([X]);
});
