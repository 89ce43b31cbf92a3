//! The headers `x-amz-grant-*`: grantees separated by commas, `id="..."` or `uri="..."`.

use api_s3::errors;
use engine::Failure;
use identity::account_of_canonical_id;
use tables::Reader;

use crate::acl::document::{invalid, refuse_email};
use crate::acl::list::{StoredGrant, StoredGrantee, StoredPermission};

/// What the headers grant, in their order.
///
/// # Errors
/// `InvalidArgument` for what is no grantee or one that does not exist; `MethodNotAllowed` for an
/// e-mail address.
pub(crate) async fn grants(
    reader: &mut impl Reader,
    headers: &[(&'static str, StoredPermission, Option<&str>)],
) -> Result<Vec<StoredGrant>, Failure> {
    let mut grants = Vec::new();
    for (header, permission, value) in headers {
        let Some(value) = value else { continue };
        for one in value.split(',') {
            let grantee = grantee(reader, header, value, one).await?;
            grants.push(StoredGrant { grantee, permission: *permission });
        }
    }
    Ok(grants)
}

async fn grantee(
    reader: &mut impl Reader,
    header: &str,
    whole: &str,
    one: &str,
) -> Result<StoredGrantee, Failure> {
    let refused = || {
        let error = errors::invalid_argument("Argument format not recognized");
        error.with_detail("ArgumentName", header).with_detail("ArgumentValue", whole)
    };
    let (kind, value) = one.split_once('=').ok_or_else(refused)?;
    let value = value.trim();
    let value = value.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(value);
    match kind.trim() {
        "id" => match account_of_canonical_id(reader, value).await? {
            Some(account) => Ok(StoredGrantee::Account(account)),
            None => Err(invalid("Invalid id", "id", value).into()),
        },
        "uri" => {
            let group = StoredGrantee::of_uri(value);
            Ok(group.ok_or_else(|| invalid("Invalid group uri", "uri", value))?)
        }
        "emailAddress" => Err(refuse_email().into()),
        _ => Err(refused().into()),
    }
}
