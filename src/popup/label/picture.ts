import { say } from "../../design/words.ts";
import { draw } from "./draw.ts";
import type { SourcingLabel } from "./label.ts";
import { layOut } from "./layout.ts";
import type { Measure } from "./text-line.ts";

/** Pixels of the picture to one CSS pixel: sharp on today's screens, and when it is enlarged. */
const PICTURE_SCALE = 2;

/**
 * The label as a PNG picture.
 *
 * @throws when the browser gives no canvas, or no picture of it
 */
export async function labelAsPicture(label: SourcingLabel): Promise<Blob> {
	const canvas = document.createElement("canvas");
	const layout = layOut(label, say("extension_name"), measureOn(contextOf(canvas)));
	canvas.width = layout.width * PICTURE_SCALE;
	canvas.height = layout.height * PICTURE_SCALE;
	const context = contextOf(canvas);
	context.scale(PICTURE_SCALE, PICTURE_SCALE);
	draw(context, layout);
	const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!picture) throw new Error("On Record: the browser made no picture");
	return picture;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext("2d");
	if (!context) throw new Error("On Record: the browser has no canvas");
	return context;
}

function measureOn(context: CanvasRenderingContext2D): Measure {
	return (words, font) => {
		context.font = font;
		return context.measureText(words).width;
	};
}
