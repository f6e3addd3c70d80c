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
