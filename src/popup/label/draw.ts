import type { Category } from "../../engine/index.ts";
import { PALETTE } from "../../shared/palette.ts";
import { centred, type Dashes } from "./dashes.ts";
import { type CategoryBox, INK, type Layout, LOGO_SIZE } from "./layout.ts";
import type { TextLine } from "./text-line.ts";

type Canvas = CanvasRenderingContext2D;

/** How much of a category's colour its box takes on; `--tint` of `design/tokens.css`. */
const TINT = 0.12;
/** The mark of the toolbar button, `icons/icon.svg`, on a grid of 16. */
const LOGO =
	"M3 9V6c0-2 1.3-3.3 3.5-3.5v1.6C5.5 4.3 5 4.9 5 5.5V6h2v3zM9 9V6c0-2 1.3-3.3 3.5-3.5v1.6c-1 .2-1.5.8-1.5 1.4V6h2v3zM2 11h6v2H2zM9 11h2v2H9zM12 11h2v2h-2z";

/** The dashes of second-hand sources; the dots of unnamed ones, which are drawn as round ends. */
const DASHES: Dashes = { length: 5, gap: 3 };
const DOTS: Dashes = { length: 3, gap: 2.5 };

/** Draws what was laid out. */
export function draw(canvas: Canvas, layout: Layout): void {
	const { width, height, lines, boxes, rules, logo } = layout;
	canvas.fillStyle = INK.paper;
	canvas.fillRect(0, 0, width, height);
	canvas.fillStyle = INK.line;
	for (const y of rules) canvas.fillRect(logo.x, y, width - 2 * logo.x, 1);
	drawLogo(canvas, logo.x, logo.y);
	for (const box of boxes) drawBox(canvas, box);
	for (const line of lines) drawLine(canvas, line);
}

function drawLine(canvas: Canvas, { words, font, color, x, y, align = "start" }: TextLine): void {
	canvas.font = font;
	canvas.fillStyle = color;
	canvas.textAlign = align;
	canvas.fillText(words, x, y);
}

function drawLogo(canvas: Canvas, x: number, y: number): void {
	canvas.save();
	canvas.translate(x, y);
	canvas.scale(LOGO_SIZE / 16, LOGO_SIZE / 16);
	canvas.fillStyle = INK.logo;
	canvas.beginPath();
	canvas.roundRect(0, 0, 16, 16, 3.5);
	canvas.fill();
	canvas.fillStyle = INK.paper;
	canvas.fill(new Path2D(LOGO));
	canvas.restore();
}

/** A tinted box with its category's letter over its category's line. */
function drawBox(canvas: Canvas, box: CategoryBox): void {
	const { category, letter, x, y, width, height, font } = box;
	const color = PALETTE[category].light;
	canvas.save();
	canvas.beginPath();
	canvas.roundRect(x, y, width, height, 4);
	canvas.clip();
	canvas.globalAlpha = TINT;
	canvas.fillStyle = color;
	canvas.fillRect(x, y, width, height);
	canvas.globalAlpha = 1;
	canvas.textBaseline = "middle";
	const middle = y + (height - 4) / 2;
	drawLine(canvas, { words: letter, font, color, x: x + width / 2, y: middle, align: "center" });
	canvas.strokeStyle = color;
	drawCategoryLine(canvas, category, x, y + height - 4, width);
	canvas.restore();
}

/** The line under a category's marks, as `design/category-line.tsx` draws it. */
function drawCategoryLine(
	canvas: Canvas,
	category: Category,
	x: number,
	y: number,
	width: number,
): void {
	switch (category) {
		case "named":
			stroke(canvas, straight(x, y, width), 2);
			break;
		case "institutional":
			stroke(canvas, straight(x, y - 1.5, width), 1.25);
			stroke(canvas, straight(x, y + 1.5, width), 1.25);
			break;
		case "second-hand":
			strokeDashes(canvas, x, y, width);
			break;
		case "unnamed":
			strokeDots(canvas, x, y, width);
			break;
		case "vague":
			stroke(canvas, wavy(x, y, width), 1.5);
			break;
	}
}

function strokeDashes(canvas: Canvas, x: number, y: number, width: number): void {
	const { from, to } = centred(x, width, DASHES);
	stroke(canvas, straight(from, y, to - from), 2, [DASHES.length, DASHES.gap]);
}

function strokeDots(canvas: Canvas, x: number, y: number, width: number): void {
	const { from, to } = centred(x, width, DOTS);
	const { length, gap } = DOTS;
	canvas.lineCap = "round";
	// From the middle of the first dot to just behind that of the last.
	const line = straight(from + length / 2, y, to - from - length + gap / 2);
	stroke(canvas, line, length, [0, length + gap]);
}

function stroke(canvas: Canvas, path: Path2D, thickness: number, dash: number[] = []): void {
	canvas.lineWidth = thickness;
	canvas.setLineDash(dash);
	canvas.stroke(path);
}

function straight(x: number, y: number, width: number): Path2D {
	const path = new Path2D();
	path.moveTo(x, y);
	path.lineTo(x + width, y);
	return path;
}

function wavy(x: number, y: number, width: number): Path2D {
	const path = new Path2D();
	path.moveTo(x, y);
	for (let at = x, up = true; at < x + width; at += 3, up = !up) {
		path.quadraticCurveTo(at + 1.5, up ? y - 3 : y + 3, at + 3, y);
	}
	return path;
}
