import { readJson } from "../build/paths.ts";
import { SHIPPED_DATA, SHIPPED_PACKAGES, type ShippedData } from "../build/shipped.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The software bill of materials of what ships, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json).
 * It names neither a time nor a number of its own, so that the same release has the same bill.
 */
export async function billOfMaterials(): Promise<Json> {
	const { name, version, license } = await readJson("package.json");
	const self = `pkg:npm/${name}@${version}`;
	const packages = await Promise.all(SHIPPED_PACKAGES.map(packageComponent));
	const components: Json[] = [...packages, ...SHIPPED_DATA.map(dataComponent)];
	return {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		version: 1,
		metadata: {
			component: {
				type: "application",
				"bom-ref": self,
				name,
				version,
				licenses: [{ license: { id: license } }],
			},
		},
		components,
		dependencies: [{ ref: self, dependsOn: components.map((component) => component["bom-ref"]) }],
	};
}

async function packageComponent(name: string): Promise<Json> {
	const { version, license } = await readJson(`node_modules/${name}/package.json`);
	const lock = (await readJson("package-lock.json")) as {
		packages: Record<string, { integrity: string }>;
	};
	const { integrity } = lock.packages[`node_modules/${name}`]!;
	const purl = `pkg:npm/${name}@${version}`;
	return {
		type: "library",
		"bom-ref": purl,
		name,
		version,
		purl,
		licenses: [{ license: { id: license } }],
		hashes: [{ alg: "SHA-512", content: hexOf(integrity) }],
	};
}

/** From the form of lock files, https://www.w3.org/TR/SRI/, to hexadecimal. */
function hexOf(integrity: string): string {
	return Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
}

function dataComponent({ name, version, licence, address }: ShippedData): Json {
	return {
		type: "data",
		"bom-ref": `data:${name}`,
		name,
		...(version === null ? {} : { version }),
		licenses: [{ license: licence }],
		externalReferences: [{ type: "website", url: address }],
	};
}
