import { expect, test } from "./fixtures.ts";

test("installing asks for nothing that the browser warns of", async ({ session, family }) => {
	test.skip(family !== "chromium", "only Chromium tells its warnings to extensions");
	const page = await session.extensionPage("options.html");
	const warningsFor = (extra: readonly string[]) =>
		page.run(async (more) => {
			const { management, runtime } = globalThis.chrome;
			const manifest = runtime.getManifest();
			const permissions = [...(manifest.permissions ?? []), ...more];
			return management.getPermissionWarningsByManifest(
				JSON.stringify({ ...manifest, permissions }),
			);
		}, extra);
	expect(await warningsFor([])).toEqual([]);
	expect(await warningsFor(["tabs"])).toHaveLength(1);
});
