//! Ciphertext blobs of KMS.

use std::collections::BTreeMap;

use envelope::{
    BackingKey, CiphertextHeader, EncryptionContext, ExternalBlob, ExternalFront, KeyMaterialId,
    KeyName, MaterialIdKey, PLAINTEXT_BYTES_MAX,
};
use stdx::SeededRandom;

use crate::tally;

/// A ciphertext blob. The header says what its names can be spelled as; a blob that opens under a
/// key known here stops opening when a bit or the encryption context changes; one of an external key is
/// put together again from its parts.
pub fn ciphertext_header(data: &[u8]) {
    let Ok(header) = CiphertextHeader::parse(data) else { return };
    tally::accepted();
    let name = header.key_name();
    let spelled = KeyName::new(&name.account(), name.region(), &name.key_id());
    assert!(spelled.as_ref().ok() == Some(name), "{name:?} is spelled as {spelled:?}");
    let material = header.material_id();
    let spelled = KeyMaterialId::parse(&material.to_string());
    assert!(spelled.as_ref().ok() == Some(&material), "{material:?} is spelled as {spelled:?}");
    if let Ok(external) = ExternalBlob::parse(data) {
        let front = ExternalFront::new(name, material);
        let again = front.and_then(|front| front.finish(external.sealed()));
        assert!(again.as_deref().ok() == Some(data), "it is put together as {again:?}");
    }

    let Some(key) = key() else { return };
    let Ok(plaintext) = key.decrypt(data, &context("7")) else { return };
    assert!(plaintext.reveal().len() <= PLAINTEXT_BYTES_MAX);
    assert!(key.decrypt(data, &context("8")).is_err(), "opened with another context");
    for at in 0..data.len() {
        let mut other = data.to_vec();
        if let Some(byte) = other.get_mut(at) {
            *byte ^= 1 << (at % 8);
        }
        assert!(key.decrypt(&other, &context("7")).is_err(), "opened with byte {at} changed");
    }
}

/// The key of the blobs in the corpus.
pub(crate) fn key() -> Option<BackingKey> {
    let random = SeededRandom::new(1);
    let name = KeyName::new("111122223333", "us-east-1", "1234abcd-12ab-34cd-56ef-1234567890ab");
    Some(BackingKey::generate(name.ok()?, &MaterialIdKey::generate(&random), &random))
}

/// An encryption context that names a tenant.
pub(crate) fn context(tenant: &str) -> EncryptionContext {
    EncryptionContext::from(BTreeMap::from([("Tenant".to_owned(), tenant.to_owned())]))
}
