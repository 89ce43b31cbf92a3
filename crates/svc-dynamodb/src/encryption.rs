//! What the items of a table lie under.
//!
//! A table has two keys of its own: one seals items and the order of their sort keys, one makes places of keys.
//! Both lie under the table key, which lies under a key of KMS or under one that DynamoDB owns. Another key of
//! KMS means another table key; items stay as they are.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::mac::hmac_sha256;
use envelope::{EncryptionContext, open_value, seal_value};
use secret::Secret;

use crate::kms;
use crate::table::TableRecord;
use crate::wrapping::{Encryption, TableKey};

/// As whose key the service's own is kept.
const OWNER: &str = "dynamodb";

/// The bytes of a keyed hash that a place has.
const PLACE_BYTES: usize = 16;

/// What a request wants a table to lie under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    Owned,
    Kms { key_id: String, is_managed: bool },
}

/// The keys of a table, opened for one call.
#[derive(Debug)]
pub struct TableKeys {
    pub(crate) home: String,
    values: Secret<[u8; 32]>,
    places: Secret<[u8; 32]>,
}

impl TableKeys {
    /// Keys for a new table.
    pub(crate) fn fresh(cx: &Ctx, home: &str) -> Self {
        let random = || Secret::new(envelope::random::bytes::<32>(cx.random()));
        Self { home: home.to_owned(), values: random(), places: random() }
    }

    /// Where something lies whose key is `parts`: nobody without the key can say for what.
    pub(crate) fn place(&self, parts: &[&[u8]]) -> String {
        let lengths: Vec<[u8; 8]> =
            parts.iter().map(|part| (part.len() as u64).to_be_bytes()).collect();
        let framed: Vec<&[u8]> = lengths
            .iter()
            .zip(parts)
            .flat_map(|(length, part)| [length.as_slice(), part])
            .collect();
        let hash = hmac_sha256(self.places.reveal(), &framed);
        hex::encode(hash.get(..PLACE_BYTES).unwrap_or_default())
    }

    /// Seals what lies at `binding`; base64.
    pub(crate) fn seal(&self, cx: &Ctx, binding: &[&str], bytes: &[u8]) -> Result<String, Failure> {
        let sealed = seal_value(&self.values, binding, bytes, cx.random()).map_err(failed)?;
        Ok(STANDARD.encode(sealed))
    }

    /// Opens it.
    pub(crate) fn open(&self, binding: &[&str], sealed: &str) -> Result<Secret<Vec<u8>>, Failure> {
        let sealed = STANDARD.decode(sealed).map_err(|_| damaged())?;
        open_value(&self.values, binding, &sealed).map_err(failed)
    }

    fn bytes(&self) -> Secret<[u8; 64]> {
        let mut bytes = [0; 64];
        let keys = self.values.reveal().iter().chain(self.places.reveal());
        bytes.iter_mut().zip(keys).for_each(|(byte, key)| *byte = *key);
        Secret::new(bytes)
    }

    fn of(home: &str, bytes: &Secret<Vec<u8>>) -> Result<Self, Failure> {
        let (values, places) = bytes.reveal().split_at_checked(32).ok_or_else(damaged)?;
        let (values, places) = (data_keys::key_bytes(values)?, data_keys::key_bytes(places)?);
        Ok(Self { home: home.to_owned(), values, places })
    }
}

/// Puts the keys of a table under a new table key, as `wanted`.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn wrap(
    cx: &mut Ctx,
    table: &TableRecord,
    keys: &TableKeys,
    wanted: &Wanted,
) -> Result<Encryption, Failure> {
    let (table_key, under) = match wanted {
        Wanted::Owned => {
            let (account, region) = (&table.account, &table.region);
            let owned = cx.keyring().owned(OWNER, account, region).await?;
            let key = Secret::new(envelope::random::bytes::<32>(cx.random()));
            let context = EncryptionContext::from(kms::context(table));
            let data_key = owned.encrypt(key.reveal(), &context, cx.random()).map_err(failed)?;
            (TableKey::Owned { data_key: STANDARD.encode(data_key) }, key)
        }
        Wanted::Kms { key_id, is_managed } => {
            let made = kms::generate(cx, table, key_id).await?;
            let table_key = TableKey::Kms {
                key_arn: made.key_arn,
                data_key: STANDARD.encode(made.ciphertext),
                is_managed: *is_managed,
                principal: kms::principal(cx),
            };
            (table_key, made.plaintext)
        }
    };
    let binding = [table.home.as_str()];
    let sealed = seal_value(&under, &binding, keys.bytes().reveal(), cx.random());
    Ok(Encryption { table_key, data_keys: STANDARD.encode(sealed.map_err(failed)?) })
}

/// The keys of a table, with the caller's permissions for its key of KMS.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn open(cx: &mut Ctx, table: &TableRecord) -> Result<TableKeys, Failure> {
    let under = match &table.encryption.table_key {
        TableKey::Owned { data_key } => open_owned(cx, table, data_key).await?,
        TableKey::Kms { key_arn, data_key, .. } => {
            let ciphertext = STANDARD.decode(data_key).map_err(|_| damaged())?;
            kms::decrypt(cx, table, (key_arn, &ciphertext)).await?
        }
    };
    unwrap(table, &under)
}

/// The keys of a table, for background work.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn open_for_job(cx: &mut Ctx, table: &TableRecord) -> Result<TableKeys, Failure> {
    let under = match &table.encryption.table_key {
        TableKey::Owned { data_key } => open_owned(cx, table, data_key).await?,
        TableKey::Kms { key_arn, data_key, principal, .. } => {
            let ciphertext = STANDARD.decode(data_key).map_err(|_| damaged())?;
            kms::decrypt_on_behalf(cx, table, (key_arn, &ciphertext), principal.as_deref()).await?
        }
    };
    unwrap(table, &under)
}

async fn open_owned(
    cx: &Ctx,
    table: &TableRecord,
    data_key: &str,
) -> Result<Secret<[u8; 32]>, Failure> {
    let wrapped = STANDARD.decode(data_key).map_err(|_| damaged())?;
    let (account, region) = (&table.account, &table.region);
    let key = cx.keyring().owned_of(OWNER, account, region, &wrapped).await?;
    let context = EncryptionContext::from(kms::context(table));
    let key = key.decrypt(&wrapped, &context).map_err(failed)?;
    data_keys::key_bytes(key.reveal())
}

fn unwrap(table: &TableRecord, under: &Secret<[u8; 32]>) -> Result<TableKeys, Failure> {
    let sealed = STANDARD.decode(&table.encryption.data_keys).map_err(|_| damaged())?;
    let keys = open_value(under, &[&table.home], &sealed).map_err(failed)?;
    TableKeys::of(&table.home, &keys)
}

fn damaged() -> Failure {
    Failure::Internal("what a table's items lie under is damaged".to_owned())
}

fn failed(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(error.to_string())
}
