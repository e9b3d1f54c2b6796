// Serves @copilotkit/aimock on loopback for AimockTest: node aimock-server.mjs <folder of the package>
import { pathToFileURL } from "node:url";

const { LLMock } = await import(pathToFileURL(`${process.argv[2]}/dist/index.js`).href);
const part = (score) => ({ evidence: "read", score });
const ballot = (score) =>
  JSON.stringify({
    correctness: part(score),
    performance: part(score),
    maintainability: part(score),
    security: part(score),
    confidence: score,
    abstain: false,
    blocking: [],
  });
const mock = new LLMock({ port: 0 });
mock.on({ model: "votes-092" }, { content: ballot(0.92) });
mock.on({ model: "votes-088" }, { content: ballot(0.88) });
mock.on({ model: "votes-085" }, { content: ballot(0.85) });
mock.on({ model: "says-hello" }, { content: "hello" });
mock.on({ model: "bad-key" }, { error: { message: "Incorrect API key", code: "invalid_api_key" }, status: 401 });
mock.on({ model: "no-credit" }, { error: { message: "Pay first", code: "insufficient_quota" }, status: 429 });
mock.on({ model: "busy-once", sequenceIndex: 0 }, { error: { message: "slow down" }, status: 429, retryAfter: 1 });
mock.on({ model: "busy-once", sequenceIndex: 1 }, { content: "hello" });
mock.on({ model: "broken" }, { error: { message: "oops" }, status: 500 });
console.log(await mock.start());
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
