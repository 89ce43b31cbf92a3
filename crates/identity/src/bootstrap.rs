//! The first account, its root credentials and the organisation: made once, at first start.

use names::{AccessKeyPrefix, AccountId};
use secret::Secret;
use stdx::Timestamp;
use store::{CommitOutcome, Tx};
use tables::Reader;
use thiserror::Error;

use crate::error::IdentityError;
use crate::fresh::{bytes, fresh_access_key, fresh_label};
use crate::records::{
    ACCESS_KEYS, ACCOUNT_EMAILS, ACCOUNTS, AccessKeyRecord, AccountRecord, KEYS_OF_OWNER,
    KeyOfOwnerRecord, KeyOwner, ORGANIZATION, ORGANIZATION_KEY, OrganizationRecord, PointerRecord,
};
use crate::{Identity, StoredSecret, touch_epoch};

/// What the first account is made of. What is absent is chosen at random.
#[derive(Debug, Default)]
pub struct Bootstrap {
    /// The first account's id.
    pub account: Option<AccountId>,
    /// The root user's access key id and secret, which need not look like AWS's.
    pub root_key: Option<RootKey>,
}

/// An access key of an account's root user.
#[derive(Debug)]
pub struct RootKey {
    /// The access key id: 3 to 128 letters, digits and `_`.
    pub access_key_id: String,
    /// The secret access key, at least 8 characters.
    pub secret_access_key: Secret<String>,
}

/// The installation's first account.
#[derive(Debug)]
pub struct Bootstrapped {
    /// The management account.
    pub account: AccountId,
    /// Its root key, if this call has made it: at first start only, the one time to print it.
    pub root_key: Option<RootKey>,
}

/// Why there is no first account.
#[derive(Debug, Error)]
pub enum BootstrapError {
    /// The given root key cannot be used.
    #[error("root access key: {0}")]
    RootKey(&'static str),
    /// Another id is asked for than the first account has.
    #[error("`--account-id` is {asked}, and the account of this installation is {known}")]
    Account {
        /// What is asked for.
        asked: AccountId,
        /// What it is.
        known: AccountId,
    },
    /// The records could not be read or written.
    #[error(transparent)]
    Identity(#[from] IdentityError),
}

impl Identity {
    /// Makes the first account with a root access key, and the organisation around it, unless the
    /// store holds them already: then nothing is written, and `bootstrap` is ignored but for an id, which
    /// has to be that of the account.
    ///
    /// # Errors
    /// [`BootstrapError::RootKey`] for a given key that does not fit, [`BootstrapError::Account`] for
    /// another id; otherwise the store failed.
    pub async fn bootstrap(
        &self,
        bootstrap: Bootstrap,
        now: Timestamp,
    ) -> Result<Bootstrapped, BootstrapError> {
        if let Some(key) = &bootstrap.root_key {
            key.check().map_err(BootstrapError::RootKey)?;
        }
        let mut tx = Tx::new(self.store().clone());
        // INVARIANT: read in the transaction, so that of two first starts one only commits.
        if let Some(account) = management_account(&mut tx).await? {
            if let Some(asked) = bootstrap.account.filter(|asked| *asked != account) {
                return Err(BootstrapError::Account { asked, known: account });
            }
            return Ok(Bootstrapped { account, root_key: None });
        }
        let account =
            bootstrap.account.unwrap_or_else(|| AccountId::from_random(bytes(self.random())));
        let root_key = bootstrap.root_key.unwrap_or_else(|| self.fresh_root_key(&account));
        self.write_first_account(&mut tx, &account, &root_key, now)?;
        let outcome = self.store().commit(tx.into_commit()).await.map_err(IdentityError::from)?;
        match outcome {
            CommitOutcome::Committed { .. } => {
                Ok(Bootstrapped { account, root_key: Some(root_key) })
            }
            CommitOutcome::Conflict => {
                let account = management_account(&mut self.reader()).await?;
                let account = account.ok_or_else(|| {
                    IdentityError::Internal("first start conflicted with nobody".to_owned())
                })?;
                Ok(Bootstrapped { account, root_key: None })
            }
        }
    }

    fn fresh_root_key(&self, account: &AccountId) -> RootKey {
        let (id, secret) = fresh_access_key(self.random(), AccessKeyPrefix::LongTerm, account);
        RootKey { access_key_id: id.as_str().to_owned(), secret_access_key: secret }
    }

    fn write_first_account(
        &self,
        tx: &mut Tx,
        account: &AccountId,
        root_key: &RootKey,
        now: Timestamp,
    ) -> Result<(), IdentityError> {
        let organization = OrganizationRecord {
            id: format!("o-{}", fresh_label(self.random(), 10)),
            management_account: account.clone(),
        };
        ORGANIZATION.put(tx, ORGANIZATION_KEY, &organization)?;
        let record = AccountRecord {
            id: account.clone(),
            name: "management".to_owned(),
            email: format!("root@{account}.invalid"),
            created_at_ms: now.unix_ms(),
            joined_method: "INVITED".to_owned(),
            alias: None,
        };
        write_account(tx, &record)?;
        let owner = KeyOwner::Root;
        let id = &root_key.access_key_id;
        KEYS_OF_OWNER.put(tx, &[&owner.key(account.as_str()), id], &KeyOfOwnerRecord {})?;
        let key = AccessKeyRecord {
            id: id.clone(),
            account: account.clone(),
            owner,
            secret: StoredSecret::new(root_key.secret_access_key.duplicate()),
            is_active: true,
            created_at_ms: now.unix_ms(),
        };
        ACCESS_KEYS.put(tx, &[id], &key)?;
        touch_epoch(tx, account)
    }
}

/// The account that manages the organisation: the first one. `None` before the first start.
///
/// # Errors
/// [`IdentityError`] when it cannot be read.
pub async fn management_account(
    reader: &mut impl Reader,
) -> Result<Option<AccountId>, IdentityError> {
    let record = ORGANIZATION.get(reader, ORGANIZATION_KEY).await?;
    Ok(record.map(|record| record.management_account))
}

/// Writes the rows of a new account, whose id and address the caller has found unused.
///
/// # Errors
/// [`IdentityError::Table`] when a row has no stored form.
pub fn write_account(tx: &mut Tx, account: &AccountRecord) -> Result<(), IdentityError> {
    ACCOUNTS.put(tx, &[&account.id], account)?;
    let pointer = PointerRecord { to: account.id.clone() };
    Ok(ACCOUNT_EMAILS.put(tx, &[&account.email.to_lowercase()], &pointer)?)
}

impl RootKey {
    fn check(&self) -> Result<(), &'static str> {
        let id = &self.access_key_id;
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if !(3..=128).contains(&id.len()) || !id.bytes().all(fits) {
            return Err("the id has 3 to 128 letters, digits and underscores");
        }
        if id.starts_with("ASIA") {
            return Err("an id that starts with ASIA belongs to temporary credentials");
        }
        if !(8..=128).contains(&self.secret_access_key.reveal().len()) {
            return Err("the secret has 8 to 128 characters");
        }
        Ok(())
    }
}
