//! The `userIdentity` element of a record.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>

use identity::{Caller, Session};
use policy::PrincipalKind;
use serde_json::{Map, Value, json};

/// Who called, in CloudTrail's words.
pub(crate) fn user_identity(caller: &Caller) -> Map<String, Value> {
    let mut element = Map::new();
    let kind = match caller.principal.kind() {
        PrincipalKind::Anonymous => "AWSAccount",
        PrincipalKind::Root => "Root",
        PrincipalKind::User => "IAMUser",
        PrincipalKind::RoleSession | PrincipalKind::ServiceLinkedRole => "AssumedRole",
        PrincipalKind::FederatedUser => "FederatedUser",
        PrincipalKind::WebIdentity => "WebIdentityUser",
        PrincipalKind::Saml => "SAMLUser",
        PrincipalKind::Service => "AWSService",
    };
    element.insert("type".into(), json!(kind));
    match caller.principal.kind() {
        PrincipalKind::Anonymous => {
            element.insert("principalId".into(), json!("anonymous"));
            element.insert("accountId".into(), json!("anonymous"));
        }
        PrincipalKind::Service => {
            element.insert("invokedBy".into(), json!(caller.arn()));
        }
        _ => describe_principal(caller, &mut element),
    }
    element
}

fn describe_principal(caller: &Caller, element: &mut Map<String, Value>) {
    element.insert("principalId".into(), json!(caller.user_id()));
    element.insert("arn".into(), json!(caller.arn()));
    if let Some(account) = &caller.account {
        element.insert("accountId".into(), json!(account.as_str()));
    }
    if let Some(access_key_id) = &caller.access_key_id {
        element.insert("accessKeyId".into(), json!(access_key_id));
    }
    if caller.principal.kind() == PrincipalKind::User
        && let Some(name) = &caller.user_name
    {
        element.insert("userName".into(), json!(name));
    }
    if let Some(session) = &caller.session {
        element.insert("sessionContext".into(), session_context(session));
    }
}

fn session_context(session: &Session) -> Value {
    let issuer = &session.issuer;
    let mut sender = Map::new();
    sender.insert("type".into(), json!(issuer.kind));
    sender.insert("principalId".into(), json!(issuer.principal_id));
    sender.insert("arn".into(), json!(issuer.arn));
    sender.insert("accountId".into(), json!(issuer.account.as_str()));
    if let Some(name) = &issuer.user_name {
        sender.insert("userName".into(), json!(name));
    }
    let mut context = Map::new();
    context.insert("sessionIssuer".into(), Value::Object(sender));
    // CloudTrail writes this boolean as a string.
    let has_mfa = if session.mfa_at.is_some() { "true" } else { "false" };
    let attributes =
        json!({ "creationDate": session.created_at.iso8601(), "mfaAuthenticated": has_mfa });
    context.insert("attributes".into(), attributes);
    if let Some(source) = &session.source_identity {
        context.insert("sourceIdentity".into(), json!(source));
    }
    Value::Object(context)
}
