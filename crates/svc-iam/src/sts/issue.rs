//! Makes temporary credentials.

use api_sts::{Credentials, PolicyDescriptorType};
use engine::{Ctx, Failure};
use identity::{
    Federation, PackedClaims, SessionClaims, SessionKind, StoredSecret, fresh_access_key,
    is_attachable_by, managed_policy,
};
use names::{AccessKeyPrefix, AccountId};
use policy::{Fault, NewPolicy, Policy, limits};
use serde_json::{Value, json};
use wire::SensitiveString;

use super::validation;

/// What stands for a secret in a record.
const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// The shortest session.
pub(super) const SESSION_SECONDS_MIN: i64 = 900;

/// A session that was asked for and granted.
pub(super) struct Grant<'a> {
    pub(super) kind: SessionKind,
    /// The account it acts in.
    pub(super) account: &'a AccountId,
    /// Its name; empty for GetSessionToken.
    pub(super) name: &'a str,
    pub(super) seconds: i64,
    /// When the caller proved a second factor.
    pub(super) mfa_at_ms: Option<i64>,
    pub(super) source_identity: Option<String>,
    /// Who vouched for a caller without credentials.
    pub(super) federation: Option<Federation>,
    pub(super) packed: PackedClaims,
}

/// Credentials for the session, sealed. Nothing is stored but the record of the call, which names
/// the new key: by it the session's own records are found.
pub(super) fn issue(cx: &mut Ctx, grant: Grant<'_>) -> Result<Credentials, Failure> {
    let percent = grant.packed.packed_percent();
    if percent > 100 {
        return Err(api_sts::errors::packed_policy_too_large_exception(format!(
            "Packed policy consumes {percent}% of allotted space, please use smaller policy."
        ))
        .into());
    }
    let (id, secret) = fresh_access_key(cx.random(), AccessKeyPrefix::Temporary, grant.account);
    let created_at = cx.now().truncated_to_seconds();
    let expires_at = created_at.plus_seconds(grant.seconds);
    let claims = SessionClaims {
        kind: grant.kind,
        account: grant.account.as_str().to_owned(),
        secret: StoredSecret::new(secret.duplicate()),
        session_name: grant.name.to_owned(),
        created_at_ms: created_at.unix_ms(),
        expires_at_ms: expires_at.unix_ms(),
        mfa_at_ms: grant.mfa_at_ms,
        source_identity: grant.source_identity,
        federation: grant.federation,
        packed: grant.packed,
    };
    let token = cx.identity().session_token(id.as_str(), &claims)?;
    let credentials = Credentials {
        access_key_id: id.as_str().to_owned(),
        secret_access_key: SensitiveString::from(secret),
        session_token: SensitiveString::from(token),
        expiration: expires_at,
    };
    cx.audit.response(json!({ "credentials": shown(&credentials) }));
    Ok(credentials)
}

/// Credentials as the record of the call that made them shows them.
pub(super) fn shown(credentials: &Credentials) -> Value {
    json!({
        "accessKeyId": credentials.access_key_id,
        "expiration": wire::spelled(credentials.expiration),
        "sessionToken": HIDDEN,
    })
}

/// Checks the session policies of a request; `account` is where the session will act.
pub(super) async fn session_policies(
    cx: &mut Ctx,
    account: &AccountId,
    text: Option<&str>,
    arns: &[PolicyDescriptorType],
) -> Result<PackedClaims, Failure> {
    if let Some(text) = text {
        Policy::parse_new(text, NewPolicy::Session).map_err(|error| match error.fault() {
            Fault::TooLarge { limit } => validation(format!(
                "1 validation error detected: Value at 'policy' failed to satisfy constraint: \
                 Member must have length less than or equal to {limit}"
            )),
            _ => api_sts::errors::malformed_policy_document_exception(error.message()).into(),
        })?;
    }
    if arns.len() > limits::SESSION_POLICY_ARNS_MAX {
        let limit = limits::SESSION_POLICY_ARNS_MAX;
        return Err(validation(format!(
            "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: \
             Member must have length less than or equal to {limit}"
        )));
    }
    let mut policy_arns = Vec::new();
    for arn in arns.iter().filter_map(|descriptor| descriptor.arn.as_deref()) {
        if !is_attachable_by(account.as_str(), arn) || managed_policy(cx, arn).await?.is_none() {
            return Err(validation(format!("ARN {arn} is not valid.")));
        }
        policy_arns.push(arn.to_owned());
    }
    Ok(PackedClaims { policy: text.map(str::to_owned), policy_arns, ..PackedClaims::default() })
}

/// Tokens have the length that they need: `MinimumSessionTokenSize` is refused, not ignored.
pub(super) fn refuse_token_size(requested_bytes: Option<i32>) -> Result<(), Failure> {
    match requested_bytes {
        Some(_) => Err(validation("MinimumSessionTokenSize is not supported by this server.")),
        None => Ok(()),
    }
}

/// The `PackedPolicySize` member: absent where the session carries nothing.
pub(super) fn packed_size(packed: &PackedClaims) -> Option<i32> {
    let percent = packed.packed_percent();
    (percent > 0).then(|| i32::try_from(percent).unwrap_or(i32::MAX))
}
