//! The document `AccessControlPolicy` of a request.

use api_s3::{AccessControlPolicy, Grantee, errors};
use engine::Failure;
use identity::account_of_canonical_id;
use names::AccountId;
use tables::Reader;
use wire::AwsError;
use wire::http::StatusCode;

use crate::acl::list::{
    CANONICAL_USER, GRANTS_MAX, GROUP, StoredGrant, StoredGrantee, StoredPermission,
};

/// The element that names an account.
const ACCOUNT: &str = "CanonicalUser/ID";

/// The `Type` of a grantee that is an e-mail address.
const BY_EMAIL: &str = "AmazonCustomerByEmail";

/// What a document grants, for what `owner` owns.
///
/// # Errors
/// `MalformedACLError`; `InvalidArgument` for who does not exist; `AccessDenied` for another owner
/// than there is; `MethodNotAllowed` for an e-mail address.
pub(crate) async fn grants(
    reader: &mut impl Reader,
    document: &AccessControlPolicy,
    owner: &AccountId,
) -> Result<Vec<StoredGrant>, Failure> {
    let named = document.owner.as_ref().and_then(|owner| owner.id.as_deref());
    let named = named.ok_or_else(errors::malformed_acl_error)?;
    let sent = document.grants.as_deref().unwrap_or_default();
    if sent.len() > GRANTS_MAX {
        return Err(errors::malformed_acl_error().into());
    }
    let mut parts = Vec::with_capacity(sent.len());
    for grant in sent {
        let permission = grant.permission.as_deref().and_then(StoredPermission::of_name);
        let (Some(grantee), Some(permission)) = (grant.grantee.as_ref(), permission) else {
            return Err(errors::malformed_acl_error().into());
        };
        parts.push((named_by(grantee)?, permission));
    }
    let mut grants = Vec::with_capacity(parts.len());
    for (grantee, permission) in parts {
        grants.push(StoredGrant { grantee: resolve(reader, grantee).await?, permission });
    }
    if account(reader, named).await? != *owner {
        return Err(errors::access_denied().into());
    }
    Ok(grants)
}

/// A grantee as the document names it.
enum Named<'a> {
    Id(&'a str),
    Uri(&'a str),
}

fn named_by(grantee: &Grantee) -> Result<Named<'_>, AwsError> {
    match grantee.r#type.as_str() {
        CANONICAL_USER => grantee.id.as_deref().map(Named::Id),
        GROUP => grantee.uri.as_deref().map(Named::Uri),
        BY_EMAIL => return Err(refuse_email()),
        _ => None,
    }
    .ok_or_else(errors::malformed_acl_error)
}

async fn resolve(reader: &mut impl Reader, named: Named<'_>) -> Result<StoredGrantee, Failure> {
    match named {
        Named::Id(id) => Ok(StoredGrantee::Account(account(reader, id).await?)),
        Named::Uri(uri) => {
            let group = StoredGrantee::of_uri(uri);
            Ok(group.ok_or_else(|| invalid("Invalid group uri", "Group/URI", uri))?)
        }
    }
}

async fn account(reader: &mut impl Reader, id: &str) -> Result<AccountId, Failure> {
    let account = account_of_canonical_id(reader, id).await?;
    Ok(account.ok_or_else(|| invalid("Invalid id", ACCOUNT, id))?)
}

/// `InvalidArgument` with the argument's name and value.
pub(crate) fn invalid(text: &str, name: &str, value: &str) -> AwsError {
    let error = errors::invalid_argument(text.to_owned());
    error.with_detail("ArgumentName", name).with_detail("ArgumentValue", value)
}

/// Grants to e-mail addresses ended in October 2025.
pub(crate) fn refuse_email() -> AwsError {
    AwsError::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed")
        .with_message("The specified method is not allowed against this resource.")
}
