//! Acting for a secret: with the session of the rotator's role, through the pipeline, so that every call is
//! judged by the role's policies, the secret's and the key's, and recorded.

use core::fmt;

use api_secretsmanager::{
    GetRandomPassword, GetRandomPasswordRequest, GetSecretValue, GetSecretValueRequest,
    PutSecretValue, PutSecretValueRequest, UpdateSecretVersionStage,
    UpdateSecretVersionStageRequest,
};
use engine::{CallSource, Ctx, RoleSession};
use names::Region;
use secret::Secret;
use wire::Operation;

use super::fault::Unrotated;
use super::fields::Fields;
use super::rotator::{EXCLUDED, LENGTH, Rotator};
use super::targets::{RotationTargets, TargetFault};
use crate::secret::{CURRENT, PENDING, PREVIOUS, SecretRecord};

/// The service that acts.
pub(super) const SERVICE: &str = "secretsmanager.amazonaws.com";

/// How its sessions are called.
const SESSION: &str = "secretsmanager-rotation";

/// Characters of a password, where nothing else is told.
const PASSWORD_CHARS: i64 = 32;

/// The characters that no password has, where nothing else is told: those of AWS's own functions, which
/// connection strings and shells trip over.
const PASSWORD_EXCLUDED: &str = "/@\"'\\";

/// A rotator at work for a secret.
pub(super) struct Acting<'a> {
    cx: &'a mut Ctx,
    session: RoleSession,
    region: Region,
    pub(super) secret: &'a SecretRecord,
    pub(super) rotator: &'a Rotator,
    /// The version that is made.
    pub(super) token: &'a str,
    targets: Option<&'a dyn RotationTargets>,
}

impl fmt::Debug for Acting<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Acting").field("token", &self.token).finish_non_exhaustive()
    }
}

impl<'a> Acting<'a> {
    /// Assumes the rotator's role for `secret`.
    pub(super) async fn begin(
        cx: &'a mut Ctx,
        (secret, token): (&'a SecretRecord, &'a str),
        rotator: &'a Rotator,
        targets: Option<&'a dyn RotationTargets>,
    ) -> Result<Self, Unrotated> {
        cx.act_for(CallSource { arn: secret.arn(), account: secret.account.clone() })?;
        let session = Box::pin(cx.assume(SERVICE, &rotator.role_arn, SESSION)).await?;
        let region = secret.region.clone();
        Ok(Self { cx, session, region, secret, rotator, token, targets })
    }

    /// Calls an operation with the role.
    pub(super) async fn call<O: Operation>(
        &mut self,
        input: O::Input,
    ) -> Result<O::Output, Unrotated> {
        let region = self.region.clone();
        Ok(Box::pin(self.cx.call_as::<O>(&self.session, region, input)).await?)
    }

    /// The chance of the installation.
    pub(super) fn random(&self) -> &dyn stdx::Random {
        self.cx.random()
    }

    /// The time of this part of the work.
    pub(super) fn now(&self) -> stdx::Timestamp {
        self.cx.now()
    }

    /// What reaches databases and webhooks.
    pub(super) fn targets(&self) -> Result<&'a dyn RotationTargets, Unrotated> {
        self.targets.ok_or_else(|| TargetFault::NotAllowed.into())
    }

    /// The text under AWSCURRENT.
    pub(super) async fn current(&mut self) -> Result<Secret<String>, Unrotated> {
        let stage = (None, Some(CURRENT));
        let found = self.text_of(self.secret.arn(), stage).await?;
        found.ok_or_else(|| Unrotated::value("there is no text under AWSCURRENT"))
    }

    /// The text under AWSPREVIOUS, if there is one.
    pub(super) async fn previous(&mut self) -> Result<Option<Secret<String>>, Unrotated> {
        self.if_found((None, Some(PREVIOUS))).await
    }

    /// The text of the version that is made, if it has a value yet.
    pub(super) async fn pending(&mut self) -> Result<Option<Secret<String>>, Unrotated> {
        self.if_found((Some(self.token), Some(PENDING))).await
    }

    /// The text of another secret.
    pub(super) async fn other(&mut self, arn: &str) -> Result<Secret<String>, Unrotated> {
        let found = self.text_of(arn.to_owned(), (None, Some(CURRENT))).await?;
        found.ok_or_else(|| Unrotated::value("the other secret is no text"))
    }

    async fn if_found(
        &mut self,
        which: (Option<&str>, Option<&str>),
    ) -> Result<Option<Secret<String>>, Unrotated> {
        match self.text_of(self.secret.arn(), which).await {
            Err(fault) if fault.is("ResourceNotFoundException") => Ok(None),
            other => other,
        }
    }

    async fn text_of(
        &mut self,
        secret_id: String,
        (id, stage): (Option<&str>, Option<&str>),
    ) -> Result<Option<Secret<String>>, Unrotated> {
        let input = GetSecretValueRequest {
            secret_id,
            version_id: id.map(str::to_owned),
            version_stage: stage.map(str::to_owned),
        };
        let found = self.call::<GetSecretValue>(input).await?;
        Ok(found.secret_string.map(|text| Secret::new(text.reveal().to_owned())))
    }

    /// The same, as a JSON object.
    pub(super) async fn current_fields(&mut self) -> Result<Fields, Unrotated> {
        object(&self.current().await?)
    }

    /// The same of the version that is made.
    pub(super) async fn pending_fields(&mut self) -> Result<Option<Fields>, Unrotated> {
        self.pending().await?.as_ref().map(object).transpose()
    }

    /// Puts the new value where it waits.
    pub(super) async fn put_pending(&mut self, value: Secret<String>) -> Result<(), Unrotated> {
        let input = PutSecretValueRequest {
            secret_id: self.secret.arn(),
            client_request_token: Some(self.token.to_owned()),
            secret_string: Some(value.reveal().clone().into()),
            version_stages: Some(vec![PENDING.to_owned()]),
            ..PutSecretValueRequest::default()
        };
        self.call::<PutSecretValue>(input).await?;
        Ok(())
    }

    /// Moves AWSCURRENT to the version that was made.
    pub(super) async fn make_current(&mut self) -> Result<(), Unrotated> {
        let holder = self.secret.holder(CURRENT);
        if holder == Some(self.token) {
            return Ok(());
        }
        let input = UpdateSecretVersionStageRequest {
            secret_id: self.secret.arn(),
            version_stage: CURRENT.to_owned(),
            move_to_version_id: Some(self.token.to_owned()),
            remove_from_version_id: holder.map(str::to_owned),
        };
        self.call::<UpdateSecretVersionStage>(input).await?;
        Ok(())
    }

    /// A password as the metadata would have it.
    pub(super) async fn password(&mut self) -> Result<Secret<String>, Unrotated> {
        let length = self.rotator.told(LENGTH).and_then(|text| text.parse().ok());
        let excluded = self.rotator.told(EXCLUDED).unwrap_or(PASSWORD_EXCLUDED).to_owned();
        let input = GetRandomPasswordRequest {
            password_length: Some(length.unwrap_or(PASSWORD_CHARS)),
            exclude_characters: Some(excluded),
            ..GetRandomPasswordRequest::default()
        };
        let made = self.call::<GetRandomPassword>(input).await?.random_password;
        let made = made.ok_or_else(|| Unrotated::value("no password was made"))?;
        Ok(Secret::new(made.reveal().to_owned()))
    }
}

fn object(text: &Secret<String>) -> Result<Fields, Unrotated> {
    Fields::parse(text.reveal()).ok_or_else(|| Unrotated::value("the value is no JSON object"))
}
