//! `UpdateAccountPasswordPolicy`: says what the account asks of the passwords of its users. What a request
//! leaves out is as if it had never been asked.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html>

use api_iam::UpdateAccountPasswordPolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{PASSWORD_POLICIES, PasswordPolicyRecord};
use wire::Empty;

use crate::Iam;

/// The shortest password of a policy that does not say, in characters.
const LENGTH_MIN_DEFAULT: i32 = 6;

impl Handler<api_iam::UpdateAccountPasswordPolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &UpdateAccountPasswordPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:UpdateAccountPasswordPolicy", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateAccountPasswordPolicyRequest,
        allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let policy = PasswordPolicyRecord {
            length_min: input.minimum_password_length.unwrap_or(LENGTH_MIN_DEFAULT),
            needs_symbols: input.require_symbols.unwrap_or_default(),
            needs_numbers: input.require_numbers.unwrap_or_default(),
            needs_uppercase: input.require_uppercase_characters.unwrap_or_default(),
            needs_lowercase: input.require_lowercase_characters.unwrap_or_default(),
            users_may_change: input.allow_users_to_change_password.unwrap_or_default(),
            age_days_max: input.max_password_age,
            remembered: input.password_reuse_prevention,
            expires_hard: input.hard_expiry,
        };
        let account = cx.account().clone();
        PASSWORD_POLICIES.put(cx.tx_mut(), &[account.as_str()], &policy)?;
        Ok(Empty {})
    }
}
