//! Turns an access key id into the caller behind it.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use envelope::TokenSealer;
use names::{AccountId, PrincipalArn};
use policy::{Entity, Principal};
use stdx::{Random, Timestamp};
use store::Store;
use tables::Direct;

use crate::cache::{Cache, CacheEntry};
use crate::caller::{Caller, PrincipalPolicies, Session, SessionIssuer};
use crate::claims::{SessionClaims, SessionKind};
use crate::closure::{
    boundary, overlay, policies_of_entity, policies_of_user, role_by_id, session_policies,
    user_by_id,
};
use crate::credential::Credential;
use crate::epoch::epoch;
use crate::error::{AuthenticateError, IdentityError};
use crate::last_used::LastUsed;
use crate::mfa::MfaAttempts;
use crate::organization::Organization;
use crate::records::{
    ACCESS_KEYS, ACCOUNTS, AccessKeyRecord, KeyOwner, ORGANIZATION, ORGANIZATION_KEY,
    OrganizationRecord, ROLES, RoleRecord, USERS, UserRecord,
};

/// How many resolved credentials are kept in memory.
pub const CACHED_CREDENTIALS_MAX: usize = 16_384;

/// The longest access key id accepted, in bytes: the length AWS's models allow.
pub const ACCESS_KEY_ID_BYTES_MAX: usize = 128;

/// The read path of authentication: access key id in, secret and caller out.
#[derive(Debug)]
pub struct Identity {
    store: Arc<dyn Store>,
    sealer: Arc<TokenSealer>,
    random: Arc<dyn Random>,
    cache: Cache,
    organization: OnceLock<Arc<Organization>>,
    pub(crate) last_used: LastUsed,
    mfa_attempts: MfaAttempts,
}

/// A caller and what else its credential needs, while it is being put together.
struct Resolved {
    credential: Credential,
    account: AccountId,
    epoch: u64,
}

impl Identity {
    /// Over `store`, which must already decrypt; `sealer` opens and seals session tokens.
    #[must_use]
    pub fn new(store: Arc<dyn Store>, sealer: Arc<TokenSealer>, random: Arc<dyn Random>) -> Self {
        Self {
            store,
            sealer,
            random,
            cache: Cache::new(CACHED_CREDENTIALS_MAX),
            organization: OnceLock::new(),
            last_used: LastUsed::default(),
            mfa_attempts: MfaAttempts::default(),
        }
    }

    /// What seals the tokens of this installation: those of sessions, and of pages.
    #[must_use]
    pub const fn token_sealer(&self) -> &Arc<TokenSealer> {
        &self.sealer
    }

    /// What judges the codes of second factors.
    #[must_use]
    pub const fn mfa(&self) -> &MfaAttempts {
        &self.mfa_attempts
    }

    /// The credential `access_key_id`, with its session token if the request carries one. `None`
    /// when there is none, when it is inactive, and when a token is missing or too many: services
    /// answer `InvalidClientTokenId` or S3's `InvalidAccessKeyId`.
    ///
    /// A resolved credential is kept and used again while nothing in its account has changed:
    /// then this reads one row.
    ///
    /// # Errors
    /// [`AuthenticateError::Expired`] and [`AuthenticateError::InvalidToken`] for a session;
    /// otherwise the records could not be read.
    pub async fn authenticate(
        &self,
        access_key_id: &str,
        session_token: Option<&str>,
        now: Timestamp,
    ) -> Result<Option<Arc<Credential>>, AuthenticateError> {
        if access_key_id.is_empty() || access_key_id.len() > ACCESS_KEY_ID_BYTES_MAX {
            return Ok(None);
        }
        if let Some(entry) = self.cache.find(access_key_id)
            && entry.token.as_deref() == session_token
        {
            if epoch(&*self.store, &entry.account).await? == entry.epoch {
                check_expiry(&entry.credential, now)?;
                return Ok(Some(Arc::clone(&entry.credential)));
            }
            self.cache.remove(access_key_id);
        }
        // Boxed: what is rare is not to make the future of every request large.
        let resolved = match session_token {
            None => Box::pin(self.resolve_key(access_key_id)).await?,
            Some(token) => Some(Box::pin(self.resolve_session(access_key_id, token)).await?),
        };
        let Some(Resolved { credential, account, epoch }) = resolved else { return Ok(None) };
        let credential = Arc::new(credential);
        check_expiry(&credential, now)?;
        let token = session_token.map(Box::from);
        let entry = CacheEntry { credential: Arc::clone(&credential), token, account, epoch };
        self.cache.put(access_key_id, entry);
        Ok(Some(credential))
    }

    /// The account that an access key acts in, whether or not it is active or a secret was proven; none
    /// that is known by itself of a session whose token does not open.
    ///
    /// # Errors
    /// [`IdentityError::Table`] when it cannot be read.
    pub async fn account_of_key(
        &self,
        access_key_id: &str,
        session_token: Option<&str>,
    ) -> Result<Option<AccountId>, IdentityError> {
        if access_key_id.len() > ACCESS_KEY_ID_BYTES_MAX {
            return Ok(None);
        }
        if let Some(token) = session_token {
            let claims = SessionClaims::open(token, access_key_id, &self.sealer);
            return claims.map(|claims| account_id(&claims.account)).transpose();
        }
        let key = ACCESS_KEYS.get(&mut self.reader(), &[access_key_id]).await?;
        Ok(key.map(|key| key.account))
    }

    /// The token of a new session, for the access key `access_key_id`.
    ///
    /// # Errors
    /// [`IdentityError::Internal`] when the sealer fails.
    pub fn session_token(
        &self,
        access_key_id: &str,
        claims: &SessionClaims,
    ) -> Result<String, IdentityError> {
        claims.seal(access_key_id, &self.sealer, &*self.random)
    }

    /// The caller that a user, a role or the root user is, with the policies it has now and without
    /// a session: for questions about it. `None` where there is none, and for sessions.
    ///
    /// # Errors
    /// [`IdentityError::Table`] when it cannot be read.
    pub async fn caller_of(&self, arn: &PrincipalArn) -> Result<Option<Caller>, IdentityError> {
        let account = account_id(arn.account())?;
        let parts = [arn.account(), &arn.name().to_lowercase()];
        let maker = Maker { identity: self, account: &account, access_key_id: "", session: None };
        let caller = match arn.kind() {
            "root" => match ACCOUNTS.get(&mut self.reader(), &[arn.account()]).await? {
                Some(_) => Some(maker.root().await?),
                None => None,
            },
            "user" => match USERS.get(&mut self.reader(), &parts).await? {
                Some(user) if user.arn() == arn.as_str() => maker.user(&user.id).await?,
                _ => None,
            },
            "role" => match ROLES.get(&mut self.reader(), &parts).await? {
                Some(role) if role.arn() == arn.as_str() => maker.role(&role.id).await?,
                _ => None,
            },
            _ => None,
        };
        Ok(caller.map(|caller| Caller { access_key_id: None, ..caller }))
    }

    /// The organisation that the installation is; `None` before
    /// [`Identity::bootstrap`](crate::Identity::bootstrap) has ever run.
    ///
    /// # Errors
    /// [`IdentityError::Table`] when it cannot be read.
    pub async fn organization(&self) -> Result<Option<Arc<Organization>>, IdentityError> {
        if let Some(known) = self.organization.get() {
            return Ok(Some(Arc::clone(known)));
        }
        let reader = &mut self.reader();
        let record = Box::pin(ORGANIZATION.get(reader, ORGANIZATION_KEY)).await?;
        let known = |record: OrganizationRecord| {
            Arc::clone(self.organization.get_or_init(|| Arc::new(Organization::of(&record))))
        };
        Ok(record.map(known))
    }

    pub(crate) fn reader(&self) -> Direct {
        Direct(Arc::clone(&self.store))
    }

    pub(crate) const fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    pub(crate) fn random(&self) -> &dyn Random {
        &*self.random
    }

    async fn resolve_key(&self, id: &str) -> Result<Option<Resolved>, IdentityError> {
        let Some(found) = ACCESS_KEYS.get(&mut self.reader(), &[id]).await? else {
            return Ok(None);
        };
        let account = found.account;
        // The epoch is read before what it vouches for: a write in between dates the entry stale.
        let epoch = epoch(&*self.store, &account).await?;
        let Some(key) = ACCESS_KEYS.get(&mut self.reader(), &[id]).await? else {
            return Ok(None);
        };
        if !key.is_active {
            return Ok(None);
        }
        let maker = Maker { identity: self, account: &account, access_key_id: id, session: None };
        let caller = match &key.owner {
            KeyOwner::Root => Some(maker.root().await?),
            KeyOwner::User(id) => maker.user(id).await?,
        };
        let AccessKeyRecord { secret, .. } = key;
        Ok(caller.map(|caller| Resolved {
            credential: Credential {
                secret: secret.secret().duplicate(),
                caller: Arc::new(caller),
                expires_at: None,
            },
            account,
            epoch,
        }))
    }

    async fn resolve_session(&self, id: &str, token: &str) -> Result<Resolved, AuthenticateError> {
        let claims =
            SessionClaims::open(token, id, &self.sealer).ok_or(AuthenticateError::InvalidToken)?;
        let account = account_id(&claims.account)?;
        let epoch = epoch(&*self.store, &account).await?;
        let maker =
            Maker { identity: self, account: &account, access_key_id: id, session: Some(&claims) };
        let caller = match &claims.kind {
            SessionKind::Root => Some(maker.root().await?),
            SessionKind::User(user) => maker.user(user).await?,
            SessionKind::Role(role) => maker.role(role).await?,
            SessionKind::Federated(user) => maker.federated(user).await?,
        };
        let caller = caller.ok_or(AuthenticateError::InvalidToken)?;
        let credential = Credential {
            secret: claims.secret.secret().duplicate(),
            caller: Arc::new(caller),
            expires_at: Some(Timestamp::from_unix_ms(claims.expires_at_ms)),
        };
        Ok(Resolved { credential, account, epoch })
    }
}

/// Puts a caller together.
struct Maker<'a> {
    identity: &'a Identity,
    account: &'a AccountId,
    access_key_id: &'a str,
    session: Option<&'a SessionClaims>,
}

impl Maker<'_> {
    async fn root(&self) -> Result<Caller, IdentityError> {
        let principal = Principal::root("aws", self.account.as_str());
        let issuer = self.issuer("Root", self.account.as_str(), principal.arn(), None);
        self.caller(principal, None, PrincipalPolicies::default(), &BTreeMap::new(), issuer).await
    }

    async fn user(&self, id: &str) -> Result<Option<Caller>, IdentityError> {
        let Some(user) = user_by_id(&mut self.identity.reader(), id).await? else {
            return Ok(None);
        };
        let principal = Principal::user(&user_entity(&user));
        let policies = self.user_policies(&user).await?;
        let issuer = self.issuer("IAMUser", id, &user.arn(), Some(&user.name));
        let name = Some(user.name.clone());
        self.caller(principal, name, policies, &user.tags, issuer).await.map(Some)
    }

    async fn role(&self, id: &str) -> Result<Option<Caller>, IdentityError> {
        let mut reader = self.identity.reader();
        let Some(role) = role_by_id(&mut reader, id).await? else { return Ok(None) };
        let session_name = self.session.map_or("", |claims| claims.session_name.as_str());
        let principal = Principal::role_session(&role_entity(&role), session_name);
        let policies = PrincipalPolicies {
            identity: policies_of_entity(&mut reader, id).await?,
            boundary: boundary(&mut reader, role.boundary.as_deref()).await?,
            session: self.session_policies().await?,
        };
        let issuer = self.issuer("Role", id, &role.arn(), Some(&role.name));
        let name = Some(session_name.to_owned());
        self.caller(principal, name, policies, &role.tags, issuer).await.map(Some)
    }

    async fn federated(&self, id: &str) -> Result<Option<Caller>, IdentityError> {
        let Some(claims) = self.session else { return Ok(None) };
        let Some(user) = user_by_id(&mut self.identity.reader(), id).await? else {
            return Ok(None);
        };
        let principal = Principal::federated_user(&user_entity(&user), &claims.session_name);
        let mut policies = self.user_policies(&user).await?;
        policies.session = self.session_policies().await?;
        let issuer = self.issuer("IAMUser", id, &user.arn(), Some(&user.name));
        let name = Some(claims.session_name.clone());
        self.caller(principal, name, policies, &BTreeMap::new(), issuer).await.map(Some)
    }

    async fn user_policies(&self, user: &UserRecord) -> Result<PrincipalPolicies, IdentityError> {
        let mut reader = self.identity.reader();
        Ok(PrincipalPolicies {
            identity: policies_of_user(&mut reader, user).await?,
            boundary: boundary(&mut reader, user.boundary.as_deref()).await?,
            session: None,
        })
    }

    async fn session_policies(&self) -> Result<Option<Vec<policy::Attached>>, IdentityError> {
        match self.session {
            Some(claims) => session_policies(&mut self.identity.reader(), &claims.packed).await,
            None => Ok(None),
        }
    }

    fn issuer(
        &self,
        kind: &'static str,
        principal_id: &str,
        arn: &str,
        user_name: Option<&str>,
    ) -> SessionIssuer {
        SessionIssuer {
            kind,
            principal_id: principal_id.to_owned(),
            arn: arn.to_owned(),
            account: self.account.clone(),
            user_name: user_name.map(str::to_owned),
        }
    }

    async fn caller(
        &self,
        principal: Principal,
        user_name: Option<String>,
        policies: PrincipalPolicies,
        own_tags: &BTreeMap<String, String>,
        issuer: SessionIssuer,
    ) -> Result<Caller, IdentityError> {
        let session = self.session.map(|claims| Session {
            issuer,
            name: claims.session_name.clone(),
            created_at: Timestamp::from_unix_ms(claims.created_at_ms),
            expires_at: Timestamp::from_unix_ms(claims.expires_at_ms),
            mfa_at: claims.mfa_at_ms.map(Timestamp::from_unix_ms),
            source_identity: claims.source_identity.clone(),
            federation: claims.federation.clone(),
            tags: claims.packed.tags.clone(),
            transitive_tag_keys: claims.packed.transitive_tag_keys.clone(),
        });
        let tags = match &session {
            Some(session) => overlay(own_tags, &session.tags),
            None => own_tags.clone(),
        };
        let canonical_id = crate::canonical_id(self.account);
        Ok(Caller {
            principal: principal.with_canonical_id(&canonical_id),
            account: Some(self.account.clone()),
            access_key_id: Some(self.access_key_id.to_owned()),
            user_name,
            web_identity: None,
            session,
            policies,
            tags,
            organization: self.identity.organization().await?,
        })
    }
}

fn user_entity(user: &UserRecord) -> Entity<'_> {
    let UserRecord { id, account, name, path, .. } = user;
    Entity { partition: "aws", account, path, name, unique_id: id }
}

fn role_entity(role: &RoleRecord) -> Entity<'_> {
    let RoleRecord { id, account, name, path, .. } = role;
    Entity { partition: "aws", account, path, name, unique_id: id }
}

fn check_expiry(credential: &Credential, now: Timestamp) -> Result<(), AuthenticateError> {
    match credential.expires_at {
        Some(expires_at) if now >= expires_at => Err(AuthenticateError::Expired),
        _ => Ok(()),
    }
}

fn account_id(text: &str) -> Result<AccountId, IdentityError> {
    AccountId::parse(text)
        .map_err(|error| IdentityError::Internal(format!("stored account: {error}")))
}

#[cfg(test)]
mod tests;
