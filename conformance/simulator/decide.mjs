// Answers policy questions with the independent simulator: one JSON question a line in, one JSON answer a line out.
//
// It calls the simulator's core, not its public `runSimulation`: the public entry drops every context key that the
// action is not known to supply, refuses documents by rules of its own, and asks several questions where one was put.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const folder = process.argv[2] ?? import.meta.dirname;
const library = (...parts) =>
  import(pathToFileURL(join(folder, 'node_modules', '@cloud-copilot', ...parts)).href);
const simulate = (...parts) => library('iam-simulate', 'dist', 'esm', ...parts);

const { authorize } = await simulate('core_engine', 'CoreSimulatorEngine.js');
const { DiscoveryContextKeyConstraints } = await simulate('context_keys', 'discoveryContextKeyConstraints.js');
const { AwsRequestImpl } = await simulate('request', 'request.js');
const { RequestContextImpl } = await simulate('requestContext.js');
const { loadPolicy } = await library('iam-policy', 'dist', 'esm', 'index.js');

const simulationParameters = {
  simulationMode: 'Strict',
  discoveryContextKeyConstraints: new DiscoveryContextKeyConstraints([]),
};

const load = (document) => loadPolicy(document, { name: 'policy' });
const loadAll = (documents) => documents.map(load);
const levels = (all) =>
  all.map((policies, index) => ({ orgIdentifier: `level-${index}`, policies: loadAll(policies) }));

function answer(question) {
  const { principal, action, resource, account, keys } = question;
  const request = new AwsRequestImpl(
    principal ?? { type: 'Anonymous' },
    { resource, accountId: account },
    action,
    new RequestContextImpl(keys),
    resource === '*',
  );
  const { result } = authorize({
    request,
    sessionPolicy: question.session ? load(question.session) : undefined,
    identityPolicies: loadAll(question.identity),
    serviceControlPolicies: levels(question.scps),
    resourceControlPolicies: levels(question.rcps),
    resourcePolicy: question.resourcePolicy ? load(question.resourcePolicy) : undefined,
    permissionBoundaries: question.boundary ? [load(question.boundary)] : undefined,
    vpcEndpointPolicies: question.endpoint ? [load(question.endpoint)] : undefined,
    simulationParameters,
    serviceSettings: { s3: { blockPublicAccess: question.restrictPublicBuckets } },
  });
  return { result };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let reply;
  try {
    reply = answer(JSON.parse(line));
  } catch (error) {
    reply = { error: String(error) };
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
