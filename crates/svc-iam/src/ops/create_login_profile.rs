//! `CreateLoginProfile`: gives a user a password.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html>
//!
//! # Differs from AWS
//! There is no console, where a password would open anything. The root user has no password.

use api_iam::{CreateLoginProfileRequest, CreateLoginProfileResponse};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use identity::records::{LOGIN_PROFILES, LoginProfileRecord, PasswordRecord, UserRecord};

use crate::entity::Lookup;
use crate::errors::validation;
use crate::{Iam, password, role};

impl StagedHandler<api_iam::CreateLoginProfile> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;
    type Staged = PasswordRecord;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateLoginProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        role::refuse_signin_sessions(input.max_signin_session_duration.is_some())?;
        let name = input.user_name.as_deref();
        let name = name.ok_or_else(|| {
            validation("Must specify userName when calling with these credentials")
        })?;
        let found = Lookup::load(cx, name).await?;
        let access = found.access("iam:CreateLoginProfile");
        Ok(Touch::new(found, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CreateLoginProfileRequest,
        allowed: &Allowed<Lookup<UserRecord>>,
    ) -> Result<PasswordRecord, Failure> {
        must_be_free(cx, allowed).await?;
        let text = input.password.as_ref();
        let text = text.ok_or_else(|| validation("Password is required"))?.reveal();
        password::check(cx, text).await?;
        self.passwords.hash(cx, secret::Secret::new(text.to_owned())).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateLoginProfileRequest,
        allowed: Allowed<Lookup<UserRecord>>,
        password: &PasswordRecord,
    ) -> Result<CreateLoginProfileResponse, Failure> {
        must_be_free(cx, &allowed).await?;
        let cx = &mut cx.writer(&allowed);
        let user = allowed.into_inner().into_record()?;
        let profile = LoginProfileRecord {
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
            password: password.clone(),
            is_reset_required: input.password_reset_required.unwrap_or_default(),
            earlier: Vec::new(),
        };
        password::save(cx, &user, &profile)?;
        Ok(CreateLoginProfileResponse { login_profile: password::wire(&user, &profile) })
    }
}

async fn must_be_free(cx: &mut Ctx, found: &Lookup<UserRecord>) -> Result<(), Failure> {
    let user = found.record()?;
    match LOGIN_PROFILES.contains(cx, &[&user.id]).await? {
        true => Err(password::is_there(&user.name)),
        false => Ok(()),
    }
}
