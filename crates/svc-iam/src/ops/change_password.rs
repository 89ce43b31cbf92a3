//! `ChangePassword`: a user sets another password for itself, knowing the present one.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html>

use api_iam::{ChangePasswordRequest, errors};
use engine::{
    Allowed, Ctx, Denial, Failure, Judge, StagedHandler, Touch, Touches, UnlessDenied, View,
};
use identity::records::{PasswordRecord, UserRecord};
use policy::PrincipalKind;
use secret::Secret;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, password};

/// The caller, who needs no policy to change the own password where the account lets users do that.
#[derive(Debug)]
pub struct OwnPassword {
    touch: Touch<Lookup<UserRecord>>,
    is_free: bool,
}

impl Touches for OwnPassword {
    type Allowed = Allowed<Lookup<UserRecord>>;

    fn decide(self, judge: &mut Judge<'_>) -> Result<Self::Allowed, Denial> {
        match self.is_free {
            true => UnlessDenied(self.touch).decide(judge),
            false => self.touch.decide(judge),
        }
    }
}

impl StagedHandler<api_iam::ChangePassword> for Iam {
    type Touches = OwnPassword;
    type Staged = PasswordRecord;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &ChangePasswordRequest,
    ) -> Result<Self::Touches, Failure> {
        let name = match (cx.caller().principal.kind(), cx.caller().user_name.clone()) {
            (PrincipalKind::User, Some(name)) => name,
            _ => {
                return Err(errors::invalid_user_type_exception(
                    "Only IAM Users can change their own password",
                )
                .into());
            }
        };
        let account = cx.account().clone();
        let policy = password::policy(cx, account.as_str()).await?;
        let found = Lookup::load(cx, &name).await?;
        let access = found.access("iam:ChangePassword");
        let touch = Touch::new(found, access);
        let is_free = policy.is_some_and(|policy| policy.users_may_change);
        Ok(OwnPassword { touch, is_free })
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &ChangePasswordRequest,
        allowed: &Allowed<Lookup<UserRecord>>,
    ) -> Result<PasswordRecord, Failure> {
        let user = allowed.record()?.clone();
        let profile = password::profile(cx, &user).await?;
        let now = cx.now();
        let wrong = || {
            let error = errors::access_denied("The old password was incorrect.");
            Err(Failure::from(error))
        };
        if !self.passwords.may_try(&user.id, now) {
            return wrong();
        }
        let old = Secret::new(input.old_password.reveal().to_owned());
        let is_right = self.passwords.is_one_of(old, vec![profile.password.clone()]).await?;
        self.passwords.note(&user.id, is_right, now);
        if !is_right {
            return wrong();
        }
        let new = || Secret::new(input.new_password.reveal().to_owned());
        password::check(cx, input.new_password.reveal()).await?;
        let account = cx.account().clone();
        let policy = password::policy(cx, account.as_str()).await?;
        let known = password::remembered(policy.as_ref(), &profile);
        if self.passwords.is_one_of(new(), known).await? {
            return Err(password::violation(
                "The new password cannot be one of the passwords that were used before",
            ));
        }
        self.passwords.hash(cx, new()).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &ChangePasswordRequest,
        allowed: Allowed<Lookup<UserRecord>>,
        password: &PasswordRecord,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let user = allowed.into_inner().into_record()?;
        let mut profile = password::profile(cx, &user).await?;
        password::replace(&mut profile, password.clone());
        profile.is_reset_required = false;
        password::save(cx, &user, &profile)?;
        Ok(Empty {})
    }
}
