//! `UpdateLoginProfile`: sets another password for a user, or has the user set one.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html>

use api_iam::UpdateLoginProfileRequest;
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use identity::records::{PasswordRecord, UserRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, password, role};

impl StagedHandler<api_iam::UpdateLoginProfile> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;
    type Staged = Option<PasswordRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateLoginProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        role::refuse_signin_sessions(
            input.max_signin_session_duration.is_some()
                || input.reset_max_signin_session_duration == Some(true),
        )?;
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:UpdateLoginProfile");
        Ok(Touch::new(found, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UpdateLoginProfileRequest,
        allowed: &Allowed<Lookup<UserRecord>>,
    ) -> Result<Option<PasswordRecord>, Failure> {
        password::profile(cx, allowed.record()?).await?;
        let Some(text) = &input.password else { return Ok(None) };
        password::check(cx, text.reveal()).await?;
        let text = secret::Secret::new(text.reveal().to_owned());
        self.passwords.hash(cx, text).await.map(Some)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateLoginProfileRequest,
        allowed: Allowed<Lookup<UserRecord>>,
        password: &Option<PasswordRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let user = allowed.into_inner().into_record()?;
        let mut profile = password::profile(cx, &user).await?;
        if let Some(password) = password {
            password::replace(&mut profile, password.clone());
        }
        if let Some(is_required) = input.password_reset_required {
            profile.is_reset_required = is_required;
        }
        password::save(cx, &user, &profile)?;
        Ok(Empty {})
    }
}
