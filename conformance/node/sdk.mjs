// The AWS Encryption SDK for JavaScript: reads one question as JSON from standard input, answers with JSON.
//
// { "endpoint": URL, "operation": "encrypt" | "decrypt", "data": base64, "context": {...},
//   "keyring": { "kind": "strict" | "mrk" | "discovery" | "mrk-discovery", "keys": [ARN, ...], "account": ID, "region": REGION } }
import { buffer } from 'node:stream/consumers'
import {
  buildAwsKmsMrkAwareDiscoveryMultiKeyringNode, buildAwsKmsMrkAwareStrictMultiKeyringNode, buildClient, CommitmentPolicy, getClient, KMS, KmsKeyringNode,
} from '@aws-crypto/client-node'

const { endpoint, operation, data, context, keyring } = JSON.parse(await buffer(process.stdin))
const credentials = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY }
const clientProvider = getClient(KMS, { endpoint, credentials, maxAttempts: 1 })
const discoveryFilter = { partition: 'aws', accountIDs: [keyring.account] }
const [generatorKeyId, ...keyIds] = keyring.keys ?? []

const made = {
  strict: () => new KmsKeyringNode({ generatorKeyId, keyIds, clientProvider }),
  mrk: () => buildAwsKmsMrkAwareStrictMultiKeyringNode({ generatorKeyId, keyIds, clientProvider }),
  discovery: () => new KmsKeyringNode({ discovery: true, discoveryFilter, clientProvider }),
  'mrk-discovery': () => buildAwsKmsMrkAwareDiscoveryMultiKeyringNode({ regions: [keyring.region], discoveryFilter, clientProvider }),
}[keyring.kind]()

const sdk = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)
const source = Buffer.from(data, 'base64')
try {
  const { result, plaintext, messageHeader } = operation === 'encrypt'
    ? await sdk.encrypt(made, source, { encryptionContext: context })
    : await sdk.decrypt(made, source)
  const header = messageHeader.encryptionContext
  process.stdout.write(JSON.stringify({ data: (result ?? plaintext).toString('base64'), context: { ...header } }))
} catch (error) {
  process.stdout.write(JSON.stringify({ error: String(error) }))
}
