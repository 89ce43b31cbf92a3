//! KMS: what state, policy and context do to the use of a key, in AWS's words.

#[cfg(test)]
mod ciphertexts;
#[cfg(test)]
mod domains;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod lifecycle;
#[cfg(test)]
mod owned;
#[cfg(test)]
mod policies;
#[cfg(test)]
mod states;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use testkit::{Answer, Fixture, Keys};

/// A fixture and what KMS tests ask of it all the time.
struct Kms {
    fixture: Fixture,
}

impl Kms {
    async fn start() -> Self {
        Self { fixture: Fixture::start().await }
    }

    /// Calls as root.
    async fn call(&self, operation: &str, input: Value) -> Answer {
        self.fixture.kms(&self.fixture.root, operation, input).await
    }

    /// Calls as root; it must work.
    async fn ok(&self, operation: &str, input: Value) -> Answer {
        self.call(operation, input).await.ok()
    }

    async fn by(&self, keys: &Keys, operation: &str, input: Value) -> Answer {
        self.fixture.kms(keys, operation, input).await
    }

    /// A new key's id.
    async fn key(&self) -> String {
        self.ok("CreateKey", json!({})).await.at("/KeyMetadata/KeyId")
    }

    /// A new key's id, with this policy.
    async fn key_with(&self, statements: Value) -> String {
        let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
        let input = json!({ "Policy": policy, "BypassPolicyLockoutSafetyCheck": true });
        self.ok("CreateKey", input).await.at("/KeyMetadata/KeyId")
    }

    fn arn(&self, key_id: &str) -> String {
        format!("arn:aws:kms:us-east-1:{}:key/{key_id}", self.fixture.account)
    }

    fn user_arn(&self, name: &str) -> String {
        format!("arn:aws:iam::{}:user/{name}", self.fixture.account)
    }

    /// `hello`, encrypted under the key with this context.
    async fn sealed(&self, key_id: &str, context: Value) -> String {
        let input = json!({ "KeyId": key_id, "Plaintext": HELLO, "EncryptionContext": context });
        self.ok("Encrypt", input).await.at("/CiphertextBlob")
    }
}

/// `hello`.
const HELLO: &str = "aGVsbG8=";

fn decoded(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap()
}
