// A real OpenID Connect provider for one test: whoever types a name is that person.
// Option: {"host"}; facts out: {"issuer"}; commands in: {"redirect"} names where the product wants its browsers back.
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { Provider } from "oidc-provider";

// Facts only on standard output.
for (const level of ["log", "info", "warn"]) console[level] = console.error;

const { host } = JSON.parse(process.argv[2]);
const server = createServer();
server.listen(0, "127.0.0.1", () => say({ issuer: `http://${host}:${server.address().port}` }));

createInterface({ input: process.stdin }).on("line", line => {
  const provider = new Provider(`http://${host}:${server.address().port}`, {
    clients: [{
      client_id: "lotse",
      client_secret: "a-secret-for-tests-only-of-some-length",
      redirect_uris: [JSON.parse(line).redirect],
      token_endpoint_auth_method: "client_secret_post",
    }],
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, name: `Frau ${sub}`, email: `${sub.toLowerCase()}@example.org` }) }),
  });
  server.on("request", provider.callback());
  say({ ready: "yes" });
}).on("close", () => process.exit());

function say(fact) { process.stdout.write(JSON.stringify(fact) + "\n"); }
