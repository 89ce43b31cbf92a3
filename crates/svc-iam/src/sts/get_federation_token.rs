//! `GetFederationToken`: temporary credentials for somebody the calling user vouches for, which
//! may do what both the user and the session policy allow.
//!
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html>
//!
//! # Differs from AWS
//! The root user cannot call it.

use api_sts::{FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::{PackedClaims, SessionKind};
use names::{AccountId, ArnNamespace};
use policy::PrincipalKind;
use serde_json::json;

use super::issue::{
    Grant, SESSION_SECONDS_MIN, issue, packed_size, refuse_token_size, session_policies, shown,
};
use super::session_tags::SessionTags;
use super::{Sts, access_denied, must_be_signed};

/// Twelve hours, where the request names no duration.
const SESSION_SECONDS_DEFAULT: i64 = 43_200;

impl Handler<api_sts::GetFederationToken> for Sts {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetFederationTokenRequest,
    ) -> Result<Self::Touches, Failure> {
        must_be_signed(cx.caller())?;
        refuse_token_size(input.minimum_session_token_size)?;
        if cx.caller().is_session() || cx.caller().principal.kind() != PrincipalKind::User {
            return Err(access_denied("Cannot call GetFederationToken with session credentials"));
        }
        let tags = input.tags.as_deref().unwrap_or_default();
        let arn = federated_user_arn(cx.account(), &input.name);
        let access = |action| {
            let access = Access::new(action, arn.clone(), cx.account());
            access.request_tags(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())))
        };
        let touch = Touch::new((), access("sts:GetFederationToken"));
        Ok(if tags.is_empty() { touch } else { touch.and(access("sts:TagSession")) })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetFederationTokenRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetFederationTokenResponse, Failure> {
        let account = cx.account().clone();
        let arns = input.policy_arns.as_deref().unwrap_or_default();
        let policies = session_policies(cx, &account, input.policy.as_deref(), arns).await?;
        let tags = input.tags.as_deref().unwrap_or_default();
        let tags = SessionTags::new(cx.caller(), tags, &[])?.tags;
        let packed = PackedClaims { tags, ..policies };
        let packed_policy_size = packed_size(&packed);
        let seconds = input.duration_seconds.map_or(SESSION_SECONDS_DEFAULT, i64::from);
        let grant = Grant {
            kind: SessionKind::Federated(cx.caller().user_id()),
            account: &account,
            name: &input.name,
            seconds: seconds.max(SESSION_SECONDS_MIN),
            mfa_at_ms: None,
            source_identity: None,
            federation: None,
            packed,
        };
        let credentials = issue(cx, grant)?;
        let name = &input.name;
        let federated_user_id = format!("{account}:{name}");
        let arn = federated_user_arn(&account, name);
        let mut shown = json!({
            "credentials": shown(&credentials),
            "federatedUser": { "federatedUserId": federated_user_id, "arn": arn },
        });
        if let Some(size) = packed_policy_size
            && let Some(members) = shown.as_object_mut()
        {
            members.insert("packedPolicySize".to_owned(), size.into());
        }
        cx.audit.response(shown);
        Ok(GetFederationTokenResponse {
            credentials: Some(credentials),
            federated_user: Some(FederatedUser { federated_user_id, arn }),
            packed_policy_size,
            ..GetFederationTokenResponse::default()
        })
    }
}

/// The ARN of a federated user's session.
fn federated_user_arn(account: &AccountId, name: &str) -> String {
    ArnNamespace::global("sts", account.as_str()).resource(&["federated-user/", name])
}
