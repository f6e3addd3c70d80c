import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Site } from "./serve.ts";

/** Stands between a browser and the network, of which there is none. */
export interface LoggingProxy {
	/** On 127.0.0.1. */
	readonly port: number;
	/** What was asked for so far, in order: full addresses, `CONNECT HOST:PORT` for what is encrypted. */
	readonly asked: readonly string[];
	close(): void;
}

/**
 * Starts a proxy that writes down all it is asked for. It serves one site's pages by their full
 * addresses, such as `http://news.example/story`, and refuses everything else.
 */
export async function startProxy(site: Site): Promise<LoggingProxy> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const address = request.url ?? "";
		asked.push(address);
		const html = site.get(address.split("?", 1)[0]!);
		response.writeHead(html === undefined ? 404 : 200, {
			"content-type": "text/html; charset=utf-8",
		});
		response.end(html ?? "");
	});
	server.on("connect", ({ url }, socket) => {
		asked.push(`CONNECT ${url}`);
		socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
	});
	server.on("clientError", (_, socket) => socket.destroy());
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { port: await listen(server), asked, close };
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
	});
}
