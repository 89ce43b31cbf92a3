//! Makes what a file asks for.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;
use engine::{Engine, Failure, INSTALLATION, SELF, ServiceEvent, Work, Writer};
use names::AccountId;
use services::api_iam::{
    AttachUserPolicy, CreateAccessKey, CreateAccessKeyRequest, CreateUser, ListAccessKeys,
    ListAccessKeysRequest, PutUserPolicy,
};
use services::api_kms::{CreateAlias, CreateKey, DescribeKey, DescribeKeyRequest};
use services::api_organizations::{CreateAccount, ListAccounts, ListAccountsRequest};
use services::api_s3::{CreateBucket, PutBucketEncryption, PutBucketPolicy, PutBucketVersioning};
use store::{Key, KeyBuilder, Store};
use wire::Operation;

use super::keys::{SavedKeys, UserKey};
use super::requests;
use super::{InitPlan, InitStep, InitThing};
use crate::config::ServeConfig;
use crate::error::ServeError;

/// The most pages of accounts that are looked through.
const PAGES_MAX: usize = 1000;

/// Says which file was applied.
fn row() -> Key {
    KeyBuilder::table(INSTALLATION).text("init").build()
}

/// Makes what the configuration's file asks for, unless a file was applied before.
///
/// # Errors
/// [`ServeError::Init`] with the line at fault. What was made before it stays, and is found the next time.
pub(crate) async fn apply(
    engine: &Arc<Engine>,
    store: &dyn Store,
    config: &ServeConfig,
    account: &AccountId,
) -> Result<(), ServeError> {
    let Some(plan) = &config.init else { return Ok(()) };
    let path = plan.path.display();
    if let Some(row) = store.get(&row()).await? {
        if row.value == plan.digest.as_bytes() {
            tracing::info!(%path, "`--init`: this file was applied before");
        } else {
            tracing::warn!(
                %path,
                "`--init` does nothing: a file was applied before, and this is another; a file counts once"
            );
        }
        return Ok(());
    }
    let saved = SavedKeys::of(&config.data_dir).map_err(ServeError::file(&config.data_dir))?;
    let progress = Progress { accounts: BTreeMap::new(), saved, line: 0, new_keys: 0 };
    let work = Applying { plan, config, account, progress: tokio::sync::Mutex::new(progress) };
    let region = config.region.clone();
    let event = ServiceEvent { service: SELF, name: "ApplyInitFile", region };
    let applied = Box::pin(engine.background(&event, &work)).await;
    let progress = work.progress.into_inner();
    if let Err(failure) = applied {
        let (path, line) = (plan.path.clone(), progress.line);
        return Err(ServeError::Init { path, line, text: text_of(&failure) });
    }
    let things = plan.steps.len();
    tracing::info!(%path, things, "`--init`: the file is applied");
    if progress.new_keys > 0 {
        let file = config.data_dir.join(super::KEYS_FILE);
        tracing::info!(path = %file.display(), "the access keys of its users are in this file");
    }
    Ok(())
}

/// A failure as an operator reads it.
fn text_of(failure: &Failure) -> String {
    match failure {
        Failure::Aws(error) => {
            format!("{}: {}", error.code(), error.message().unwrap_or_default())
        }
        other => other.to_string(),
    }
}

struct Applying<'a> {
    plan: &'a InitPlan,
    config: &'a ServeConfig,
    /// The first account.
    account: &'a AccountId,
    progress: tokio::sync::Mutex<Progress>,
}

/// How far it is.
struct Progress {
    /// The accounts that were made, by their names in the file.
    accounts: BTreeMap<String, AccountId>,
    saved: SavedKeys,
    /// The line that is being done.
    line: usize,
    new_keys: usize,
}

#[async_trait]
impl Work for Applying<'_> {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let mut progress = self.progress.lock().await;
        for step in &self.plan.steps {
            progress.line = step.line;
            Box::pin(self.make(cx, &mut progress, step)).await?;
        }
        cx.note_act();
        cx.audit.extra("fileSha256", self.plan.digest.clone());
        cx.audit.extra("thingCount", self.plan.steps.len());
        cx.tx_mut().put(row(), self.plan.digest.clone().into_bytes());
        Ok(())
    }
}

impl Applying<'_> {
    async fn make(
        &self,
        cx: &mut Writer<'_>,
        progress: &mut Progress,
        step: &InitStep,
    ) -> Result<(), Failure> {
        let named = step.account.as_ref().and_then(|name| progress.accounts.get(name));
        let account = named.unwrap_or(self.account).clone();
        match &step.thing {
            InitThing::Account { name, email } => {
                let made = self.account(cx, name, email).await?;
                progress.accounts.insert(name.clone(), made);
                Ok(())
            }
            InitThing::Key { alias, description, policy } => {
                let input = requests::key(description.as_deref(), policy.as_deref());
                self.key(cx, &account, alias, input).await
            }
            InitThing::Bucket { name, key, has_versions, policy } => {
                let made = self.call::<CreateBucket>(cx, &account, requests::bucket(name)).await;
                unless(made, "BucketAlreadyOwnedByYou")?;
                if let Some(key) = key {
                    let input = requests::bucket_key(name, key);
                    self.call::<PutBucketEncryption>(cx, &account, input).await?;
                }
                if *has_versions {
                    let input = requests::bucket_versions(name);
                    self.call::<PutBucketVersioning>(cx, &account, input).await?;
                }
                if let Some(policy) = policy {
                    let input = requests::bucket_policy(name, policy);
                    self.call::<PutBucketPolicy>(cx, &account, input).await?;
                }
                Ok(())
            }
            InitThing::User { name, policies, attached, has_access_key } => {
                let made = self.call::<CreateUser>(cx, &account, requests::user(name)).await;
                unless(made, "EntityAlreadyExists")?;
                for (policy, text) in policies {
                    let input = requests::user_policy(name, policy, text);
                    self.call::<PutUserPolicy>(cx, &account, input).await?;
                }
                for arn in attached {
                    let input = requests::attachment(name, arn);
                    self.call::<AttachUserPolicy>(cx, &account, input).await?;
                }
                match has_access_key {
                    true => self.access_key(cx, progress, &account, name).await,
                    false => Ok(()),
                }
            }
        }
    }

    /// Calls an operation as the root user of an account.
    async fn call<O: Operation>(
        &self,
        cx: &mut Writer<'_>,
        account: &AccountId,
        input: O::Input,
    ) -> Result<O::Output, Failure> {
        cx.call_as_root::<O>(account, self.config.region.clone(), input).await
    }

    /// The account with an address, which is made where there is none.
    async fn account(
        &self,
        cx: &mut Writer<'_>,
        name: &str,
        email: &str,
    ) -> Result<AccountId, Failure> {
        if let Some(known) = self.known_account(cx, email).await? {
            return Ok(known);
        }
        let input = requests::account(name, email);
        let made = self.call::<CreateAccount>(cx, self.account, input).await?;
        let id = made.create_account_status.and_then(|status| status.account_id);
        account_id(id)
    }

    async fn known_account(
        &self,
        cx: &mut Writer<'_>,
        email: &str,
    ) -> Result<Option<AccountId>, Failure> {
        let mut next_token = None;
        for _ in 0..PAGES_MAX {
            let input = ListAccountsRequest { next_token, ..ListAccountsRequest::default() };
            let page = self.call::<ListAccounts>(cx, self.account, input).await?;
            for found in page.accounts.unwrap_or_default() {
                let is_it = found.email.is_some_and(|it| it.reveal().eq_ignore_ascii_case(email));
                if is_it {
                    return account_id(found.id).map(Some);
                }
            }
            if page.next_token.is_none() {
                return Ok(None);
            }
            next_token = page.next_token;
        }
        Ok(None)
    }

    /// The key behind an alias, which is made where there is none.
    async fn key(
        &self,
        cx: &mut Writer<'_>,
        account: &AccountId,
        alias: &str,
        input: <CreateKey as Operation>::Input,
    ) -> Result<(), Failure> {
        let asked = DescribeKeyRequest { key_id: alias.to_owned(), ..Default::default() };
        match self.call::<DescribeKey>(cx, account, asked).await {
            Ok(_) => return Ok(()),
            Err(Failure::Aws(error)) if error.code() == "NotFoundException" => {}
            Err(failure) => return Err(failure),
        }
        let made = self.call::<CreateKey>(cx, account, input).await?;
        let id = made.key_metadata.map(|key| key.key_id);
        let id = id.ok_or_else(|| Failure::Internal("KMS made no key".to_owned()))?;
        self.call::<CreateAlias>(cx, account, requests::alias(alias, &id)).await.map(drop)
    }

    /// An access key for a user who has none.
    async fn access_key(
        &self,
        cx: &mut Writer<'_>,
        progress: &mut Progress,
        account: &AccountId,
        user: &str,
    ) -> Result<(), Failure> {
        if progress.saved.has(account.as_str(), user) {
            return Ok(());
        }
        let user_name = Some(user.to_owned());
        let asked = ListAccessKeysRequest { user_name: user_name.clone(), ..Default::default() };
        let listed = self.call::<ListAccessKeys>(cx, account, asked).await?;
        if !listed.access_key_metadata.is_empty() {
            tracing::warn!(
                user,
                "`--init`: this user has an access key already, and gets no other"
            );
            return Ok(());
        }
        let input = CreateAccessKeyRequest { user_name };
        let made = self.call::<CreateAccessKey>(cx, account, input).await?.access_key;
        let key = UserKey {
            account: account.as_str(),
            user,
            access_key_id: &made.access_key_id,
            secret_access_key: made.secret_access_key.reveal(),
        };
        let saved = progress.saved.add(&key);
        saved.map_err(|error| {
            Failure::Internal(format!("the access key of `{user}` cannot be saved: {error}"))
        })?;
        progress.new_keys = progress.new_keys.saturating_add(1);
        Ok(())
    }
}

/// What was made, or is there already.
fn unless<T>(made: Result<T, Failure>, is_there: &str) -> Result<(), Failure> {
    match made {
        Err(Failure::Aws(error)) if error.code() == is_there => Ok(()),
        other => other.map(drop),
    }
}

fn account_id(id: Option<String>) -> Result<AccountId, Failure> {
    let parsed = id.as_deref().map(AccountId::parse);
    match parsed {
        Some(Ok(id)) => Ok(id),
        _ => Err(Failure::Internal("the account was not made: its address may be in use".into())),
    }
}
