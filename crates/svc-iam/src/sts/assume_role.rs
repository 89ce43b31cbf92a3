//! `AssumeRole`: temporary credentials of a role, if its trust policy agrees.
//!
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
//!
//! # Differs from AWS
//! `ProvidedContexts` are refused.

use std::collections::BTreeMap;
use std::sync::Arc;

use api_sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use engine::{Access, Allowed, Ctx, Failure, Handler, ResourceGuard, Touch, View};
use identity::records::RoleRecord;
use identity::{Caller, PackedClaims, SessionKind};
use names::{AccountId, PrincipalArn};
use policy::{Policy, PolicyKind, PrincipalKind};
use serde_json::{Map, Value, json};

use super::issue::{Grant, issue, packed_size, refuse_token_size, session_policies, shown};
use super::role::{TRUSTS_NOBODY, find, seconds};
use super::second_factor::SecondFactor;
use super::session_tags::{SessionTags, inherited_tags};
use super::{Sts, access_denied, must_be_signed, validation};

/// The longest session that a session of a role makes.
const CHAINED_SESSION_SECONDS_MAX: i64 = 3_600;

impl Handler<api_sts::AssumeRole> for Sts {
    type Touches = Touch<(Option<RoleRecord>, SecondFactor)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AssumeRoleRequest,
    ) -> Result<Self::Touches, Failure> {
        must_be_signed(cx.caller())?;
        refuse_token_size(input.minimum_session_token_size)?;
        let caller = cx.caller();
        match caller.principal.kind() {
            PrincipalKind::Root => {
                return Err(access_denied("Roles may not be assumed by root accounts."));
            }
            PrincipalKind::FederatedUser => {
                return Err(access_denied("Cannot call AssumeRole with federation credentials"));
            }
            _ => {}
        }
        let tags = requested_tags(caller, input)?;
        let source_identity = source_identity(caller, input)?;
        let inherited = inherited_tags(caller);
        note_inherited(cx, inherited, source_identity.as_deref());
        let (serial, code) = (input.serial_number.as_deref(), input.token_code.as_ref());
        let factor = SecondFactor::check(cx, serial, code).await?;
        let (account, role) = find(cx, &input.role_arn).await?;
        let trust = role.as_ref().map_or(TRUSTS_NOBODY, |role| role.trust.as_str());
        let trust = cx.policies().compile(PolicyKind::RoleTrust, trust)?;
        let check = TrustCheck {
            input,
            account: &account,
            role: role.as_ref(),
            factor: &factor,
            trust,
            caller_arn: cx.caller().arn(),
            is_foreign: account != *cx.account(),
        };
        let mut accesses = vec![check.access("sts:AssumeRole", &tags, source_identity.as_deref())];
        if !tags.tags.is_empty() {
            accesses.push(check.access("sts:TagSession", &tags, source_identity.as_deref()));
        }
        if source_identity.is_some() {
            accesses.push(check.access("sts:SetSourceIdentity", &tags, source_identity.as_deref()));
        }
        let mut accesses = accesses.into_iter();
        let first = accesses.next().ok_or_else(|| Failure::Internal("no access".to_owned()))?;
        Ok(accesses.fold(Touch::new((role, factor), first), Touch::and))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AssumeRoleRequest,
        allowed: Allowed<(Option<RoleRecord>, SecondFactor)>,
    ) -> Result<AssumeRoleResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (role, factor) = allowed.into_inner();
        let role = role.ok_or_else(|| {
            Failure::Internal(format!("`{}` does not exist and was allowed", input.role_arn))
        })?;
        if input.provided_contexts.as_ref().is_some_and(|contexts| !contexts.is_empty()) {
            return Err(validation("Provided contexts are not supported."));
        }
        let seconds = chained_seconds(cx.caller(), &role, input.duration_seconds)?;
        let account = role.account.clone();
        let tags = requested_tags(cx.caller(), input)?;
        let source_identity = source_identity(cx.caller(), input)?;
        let arns = input.policy_arns.as_deref().unwrap_or_default();
        let policies = session_policies(cx, &account, input.policy.as_deref(), arns).await?;
        let packed =
            PackedClaims { tags: tags.tags, transitive_tag_keys: tags.transitive_keys, ..policies };
        let packed_policy_size = packed_size(&packed);
        let name = &input.role_session_name;
        let grant = Grant {
            kind: SessionKind::Role(role.id.to_string()),
            account: &account,
            name,
            seconds,
            mfa_at_ms: factor.consume(cx)?,
            source_identity: source_identity.clone(),
            federation: None,
            packed,
        };
        let credentials = issue(cx, grant)?;
        let arn = PrincipalArn::assumed_role(&account, &role.name, name)
            .map_err(|error| validation(error.to_string()))?;
        let assumed_role_id = format!("{}:{name}", role.id);
        let mut members = Map::new();
        members.insert("credentials".to_owned(), shown(&credentials));
        let user = json!({ "assumedRoleId": assumed_role_id, "arn": arn.as_str() });
        members.insert("assumedRoleUser".to_owned(), user);
        if let Some(size) = packed_policy_size {
            members.insert("packedPolicySize".to_owned(), size.into());
        }
        if let Some(source_identity) = &source_identity {
            members.insert("sourceIdentity".to_owned(), source_identity.as_str().into());
        }
        cx.audit.response(Value::Object(members));
        Ok(AssumeRoleResponse {
            credentials: Some(credentials),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id,
                arn: arn.as_str().to_owned(),
            }),
            packed_policy_size,
            source_identity,
            ..AssumeRoleResponse::default()
        })
    }
}

/// What every check of this request has in common.
struct TrustCheck<'a> {
    input: &'a AssumeRoleRequest,
    account: &'a AccountId,
    role: Option<&'a RoleRecord>,
    factor: &'a SecondFactor,
    trust: Arc<Policy>,
    caller_arn: &'a str,
    is_foreign: bool,
}

impl TrustCheck<'_> {
    fn access(
        &self,
        action: &'static str,
        tags: &SessionTags,
        source_identity: Option<&str>,
    ) -> Access {
        let Self { input, account, role, factor, trust, .. } = self;
        let access = Access::new(action, input.role_arn.clone(), account)
            .guarded_by(ResourceGuard::RoleTrust(Arc::clone(trust)))
            .key("sts:RoleSessionName", input.role_session_name.clone())
            .key_if("sts:ExternalId", input.external_id.clone())
            .key_if("sts:SourceIdentity", source_identity.map(str::to_owned))
            .key_if("sts:DurationSeconds", input.duration_seconds.map(|it| it.to_string()))
            .keys("sts:TransitiveTagKeys", tags.transitive_keys.iter().cloned())
            .request_tags(tags.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
        let mut access = factor.shown_in(access);
        if self.is_foreign {
            // Whether a role of another account exists, and what its trust policy says, is for
            // that account to know. Within one account AWS gives the reason.
            access = access.concealed_by(format!(
                "User: {} is not authorized to perform: {action} on resource: {}",
                self.caller_arn, input.role_arn,
            ));
            if role.is_none() {
                access = access.absent();
            }
        }
        role.iter().fold(access, |access, role| crate::tags::held(access, &role.tags))
    }
}

/// Adds to the record of the request what it has from the session that makes it.
fn note_inherited(
    cx: &mut View<'_>,
    tags: BTreeMap<String, String>,
    source_identity: Option<&str>,
) {
    if !tags.is_empty() {
        let tags: Map<String, Value> =
            tags.into_iter().map(|(key, value)| (key, value.into())).collect();
        cx.audit().request_extra("incomingTransitiveTags", tags);
    }
    if let Some(source_identity) = source_identity {
        cx.audit().request_extra("sourceIdentity", source_identity);
    }
}

fn requested_tags(caller: &Caller, input: &AssumeRoleRequest) -> Result<SessionTags, Failure> {
    let tags = input.tags.as_deref().unwrap_or_default();
    SessionTags::new(caller, tags, input.transitive_tag_keys.as_deref().unwrap_or_default())
}

/// The source identity of the new session: once set, it stays through the whole chain.
fn source_identity(caller: &Caller, input: &AssumeRoleRequest) -> Result<Option<String>, Failure> {
    let inherited = caller.session.as_ref().and_then(|session| session.source_identity.clone());
    match (inherited, &input.source_identity) {
        (Some(inherited), Some(requested)) if inherited != *requested => Err(access_denied(
            "The source identity of a session cannot be changed by role chaining.",
        )),
        (Some(inherited), _) => Ok(Some(inherited)),
        (None, requested) => Ok(requested.clone()),
    }
}

fn chained_seconds(
    caller: &Caller,
    role: &RoleRecord,
    requested: Option<i32>,
) -> Result<i64, Failure> {
    let seconds = seconds(role, requested)?;
    let is_chained = caller.principal.kind() == PrincipalKind::RoleSession;
    if is_chained && seconds > CHAINED_SESSION_SECONDS_MAX {
        return Err(validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining.",
        ));
    }
    Ok(seconds)
}
