//! The `userIdentity` element of a record.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>

use identity::{Caller, Federation, Session, SessionIssuer};
use names::AccountId;
use policy::PrincipalKind;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// Who called, in CloudTrail's words.
#[derive(Debug)]
pub(crate) struct UserIdentity<'a> {
    pub(crate) caller: &'a Caller,
    /// The service that called on behalf of the caller.
    pub(crate) invoked_by: Option<&'a str>,
    /// The account that gets the record. Of a caller of another account it learns the id only.
    pub(crate) recipient: &'a AccountId,
}

impl Serialize for UserIdentity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let caller = self.caller;
        let mut element = serializer.serialize_map(None)?;
        let mut invoked_by = self.invoked_by;
        let foreign = self.foreign_account();
        let kind = if foreign.is_some() { "AWSAccount" } else { kind(caller) };
        element.serialize_entry("type", kind)?;
        match caller.principal.kind() {
            PrincipalKind::Anonymous if caller.access_key_id.is_some() => {
                put_unproven(caller, &mut element)?;
            }
            PrincipalKind::Anonymous => {
                element.serialize_entry("principalId", "")?;
                element.serialize_entry("accountId", "anonymous")?;
            }
            PrincipalKind::Service => invoked_by = invoked_by.or(Some(caller.arn())),
            PrincipalKind::WebIdentity | PrincipalKind::Saml => {
                element.serialize_entry("principalId", &caller.user_id())?;
                if let Some(name) = &caller.user_name {
                    element.serialize_entry("userName", name)?;
                }
                element.serialize_entry("identityProvider", caller.arn())?;
            }
            _ => match foreign {
                Some(account) => {
                    element.serialize_entry("principalId", &caller.user_id())?;
                    element.serialize_entry("accountId", account.as_str())?;
                }
                None => put_principal(caller, &mut element)?,
            },
        }
        if let Some(service) = invoked_by {
            element.serialize_entry("invokedBy", service)?;
        }
        element.end()
    }
}

impl UserIdentity<'_> {
    /// The caller's account, if it is not the one that gets the record.
    fn foreign_account(&self) -> Option<&AccountId> {
        self.caller.account.as_ref().filter(|account| *account != self.recipient)
    }
}

fn kind(caller: &Caller) -> &'static str {
    match caller.principal.kind() {
        PrincipalKind::Anonymous if caller.access_key_id.is_some() => "Unknown",
        PrincipalKind::Anonymous => "AWSAccount",
        PrincipalKind::Root => "Root",
        PrincipalKind::User => "IAMUser",
        PrincipalKind::RoleSession | PrincipalKind::ServiceLinkedRole => "AssumedRole",
        PrincipalKind::FederatedUser => "FederatedUser",
        PrincipalKind::WebIdentity => "WebIdentityUser",
        PrincipalKind::Saml => "SAMLUser",
        PrincipalKind::Service => "AWSService",
    }
}

fn put_principal<M: SerializeMap>(caller: &Caller, element: &mut M) -> Result<(), M::Error> {
    element.serialize_entry("principalId", &caller.user_id())?;
    element.serialize_entry("arn", caller.arn())?;
    if let Some(account) = &caller.account {
        element.serialize_entry("accountId", account.as_str())?;
    }
    if let Some(access_key_id) = &caller.access_key_id {
        element.serialize_entry("accessKeyId", access_key_id)?;
    }
    if caller.principal.kind() == PrincipalKind::User
        && let Some(name) = &caller.user_name
    {
        element.serialize_entry("userName", name)?;
    }
    if let Some(session) = &caller.session {
        element.serialize_entry("sessionContext", &SessionContext(session))?;
    }
    Ok(())
}

/// Who named an access key and did not prove to have its secret.
fn put_unproven<M: SerializeMap>(caller: &Caller, element: &mut M) -> Result<(), M::Error> {
    element.serialize_entry("principalId", "")?;
    if let Some(account) = &caller.account {
        element.serialize_entry("accountId", account.as_str())?;
    }
    if let Some(access_key_id) = &caller.access_key_id {
        element.serialize_entry("accessKeyId", access_key_id)?;
    }
    Ok(())
}

struct SessionContext<'a>(&'a Session);

impl Serialize for SessionContext<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let session = self.0;
        let mut context = serializer.serialize_map(None)?;
        context.serialize_entry("sessionIssuer", &Issuer(&session.issuer))?;
        if let Some(federation) = &session.federation {
            context.serialize_entry("webIdFederationData", &FederationData(federation))?;
        }
        context.serialize_entry("attributes", &Attributes(session))?;
        if let Some(source) = &session.source_identity {
            context.serialize_entry("sourceIdentity", source)?;
        }
        context.end()
    }
}

struct FederationData<'a>(&'a Federation);

impl Serialize for FederationData<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(Some(2))?;
        members.serialize_entry("federatedProvider", &self.0.provider)?;
        members.serialize_entry("attributes", &serde_json::Map::new())?;
        members.end()
    }
}

struct Issuer<'a>(&'a SessionIssuer);

impl Serialize for Issuer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let issuer = self.0;
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("type", issuer.kind)?;
        members.serialize_entry("principalId", &issuer.principal_id)?;
        members.serialize_entry("arn", &issuer.arn)?;
        members.serialize_entry("accountId", issuer.account.as_str())?;
        if let Some(name) = &issuer.user_name {
            members.serialize_entry("userName", name)?;
        }
        members.end()
    }
}

struct Attributes<'a>(&'a Session);

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // CloudTrail writes this boolean as a string.
        let has_mfa = if self.0.mfa_at.is_some() { "true" } else { "false" };
        let mut members = serializer.serialize_map(Some(2))?;
        members.serialize_entry("creationDate", &self.0.created_at.iso8601())?;
        members.serialize_entry("mfaAuthenticated", has_mfa)?;
        members.end()
    }
}
