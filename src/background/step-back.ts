import type { Ports } from "./ports.ts";
import type { SettingsKeeper } from "./settings-keeper.ts";
import type { TabReader } from "./tab-reader.ts";

/**
 * A permission was withdrawn: no page is read by itself any longer, nor stays marked. Noted before it
 * begins: the browser tells of it once, and the background may die in the middle.
 */
export async function stepBack(
	{ withdrawn }: Pick<Ports, "withdrawn">,
	keeper: SettingsKeeper,
	reader: TabReader,
): Promise<void> {
	await withdrawn.write(true);
	await reader.leaveForbidden(await keeper.reconcile());
	await withdrawn.write(false);
}

/** For every wake-up: finishes what a background that died had begun. */
export async function stepBackOwed(
	ports: Pick<Ports, "withdrawn">,
	keeper: SettingsKeeper,
	reader: TabReader,
): Promise<void> {
	if (await ports.withdrawn.read()) await stepBack(ports, keeper, reader);
}
