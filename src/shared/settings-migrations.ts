import { isCount } from "./guard.ts";
import { SETTINGS_VERSION } from "./settings.ts";

type Stored = Readonly<Record<string, unknown>>;

/** Brings settings of one version into the form of the next, by the version they come from. */
const MIGRATIONS: ReadonlyMap<number, (settings: Stored) => Stored> = new Map([
	// 22 November 2026: marks can be drawn in several styles, and a diary be kept.
	[1, ({ ...settings }: Stored) => ({ markStyle: "plain", diary: false, ...settings })],
]);

/** The version that settings say they are of; settings without one are the first's. */
export function versionOf({ version }: Stored): number {
	return isCount(version) && version > 0 ? version : 1;
}

/** Settings in the form of this version. Those of a later one are left as they are. */
export function migrated(settings: Stored): Stored {
	let version = versionOf(settings);
	let current = settings;
	for (; version < SETTINGS_VERSION; version++) {
		current = { ...(MIGRATIONS.get(version)?.(current) ?? current), version: version + 1 };
	}
	return current;
}
