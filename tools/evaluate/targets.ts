import type { Figure, Figures } from "./figure.ts";

export interface Target {
	readonly set: string;
	readonly figure: string;
	readonly atLeast: number;
}

/** What this version must reach, as F1 or as the share of cases. */
const TARGETS: readonly Target[] = [
	{ set: "gold", figure: "UNNAMED, end to end", atLeast: 0.7 },
	{ set: "gold", figure: "NAMED, end to end", atLeast: 0.75 },
	{ set: "gold", figure: "kind right, where found", atLeast: 0.8 },
	{ set: "gold", figure: "posts", atLeast: 0.9 },
	{ set: "PolNeAR dev", figure: "reported speech: cue+source", atLeast: 0.75 },
];

/** The one number a figure is judged by. */
function judgedValue(figure: Figure): number {
	return "f1" in figure ? figure.f1 : figure.rate;
}

/** The target for a figure of a set and whether it is met; null when it has none. */
export function judge(
	set: string,
	name: string,
	figures: Figures,
): { atLeast: number; met: boolean } | null {
	const target = TARGETS.find((one) => one.set === set && one.figure === name);
	const figure = figures[name];
	if (!target || !figure) return null;
	return { atLeast: target.atLeast, met: judgedValue(figure) >= target.atLeast };
}
