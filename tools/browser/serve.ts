import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServedPage {
	readonly html: string;
	/** The Content-Security-Policy it is served with. */
	readonly policy: string;
}

/** Paths and what stands there. */
export type Site = ReadonlyMap<string, string | ServedPage>;

export interface ServedSite {
	/** With a slash at the end. */
	readonly url: string;
	/** Paths asked for so far, in order, those that are not there included. */
	readonly asked: readonly string[];
	close(): void;
}

/** Serves HTML pages on this machine only: browsers keep extensions out of `file:` addresses. */
export async function serveSite(site: Site, host = "localhost"): Promise<ServedSite> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://localhost").pathname;
		asked.push(path);
		const page = site.get(path);
		response.setHeader("content-type", "text/html; charset=utf-8");
		if (typeof page === "object") response.setHeader("content-security-policy", page.policy);
		response.writeHead(page === undefined ? 404 : 200);
		response.end(typeof page === "object" ? page.html : page);
	});
	const port = await listen(server);
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { url: `http://${host}:${port}/`, asked, close };
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
	});
}
