//! What a grant is made of, and how it ends.

use api_kms::{CreateGrantRequest, GrantListEntry, errors};
use engine::{Ctx, Failure, View, Writer};
use identity::{bind_principal, show_principal};
use names::PrincipalArn;
use stdx::Timestamp;
use wire::AwsError;

use super::{Constraint, GRANTS, GrantRecord, fits, index};
use crate::errors::validation;
use crate::key::KeyRecord;
use crate::manage::save;
use crate::spec::Spec;
use crate::tables::KEYS;

/// The most pairs of a constraint.
const PAIRS_MAX: usize = 8;

/// The longest value of a pair of a constraint, in characters.
const VALUE_CHARS_MAX: usize = 384;

/// What a request says, before principals are looked for.
#[derive(Debug, Clone)]
pub struct Asked {
    pub(crate) operations: Vec<String>,
    pub(crate) constraint: Constraint,
}

/// Reads what can be judged without knowing the key.
///
/// # Errors
/// `ValidationException`, and `UnsupportedOperationException` for what is not built.
pub(crate) fn asked(input: &CreateGrantRequest) -> Result<Asked, AwsError> {
    let constraints = input.constraints.as_ref();
    if input.grantee_service_principal.is_some()
        || input.retiring_service_principal.is_some()
        || constraints.is_some_and(|constraints| constraints.source_arn.is_some())
    {
        return Err(errors::unsupported_operation_exception(
            "Grants for service principals are not supported by this server.",
        ));
    }
    if constraints.is_some_and(Constraint::is_twofold) {
        return Err(validation(
            "A grant can have either EncryptionContextEquals or EncryptionContextSubset.",
        ));
    }
    let constraint = Constraint::named(constraints);
    if let Some(pairs) = constraint.pairs() {
        let is_long = |value: &String| value.chars().count() > VALUE_CHARS_MAX;
        if pairs.len() > PAIRS_MAX || pairs.values().any(is_long) {
            return Err(validation(format!(
                "A grant constraint has at most {PAIRS_MAX} pairs with values of at most {VALUE_CHARS_MAX} characters.",
            )));
        }
    }
    let mut operations: Vec<String> =
        input.operations.iter().map(|operation| operation.as_str().to_owned()).collect();
    operations.sort_unstable();
    operations.dedup();
    Ok(Asked { operations, constraint })
}

/// Refuses operations and constraints that make no sense for `key`.
pub(crate) fn require_fit(
    key: &KeyRecord,
    input: &CreateGrantRequest,
    asked: &Asked,
) -> Result<(), AwsError> {
    if let Some(operation) = input.operations.iter().find(|operation| !fits(key, operation)) {
        return Err(validation(format!(
            "Operation {operation} is not valid for a key with key spec {} and key usage {}.",
            key.spec.name(),
            key.usage.name(),
        )));
    }
    if asked.constraint != Constraint::None && key.spec != Spec::Symmetric {
        return Err(validation(
            "Encryption context constraints are valid only for symmetric encryption keys.",
        ));
    }
    Ok(())
}

/// The grant that the caller asks for.
///
/// # Errors
/// `InvalidArnException` for a principal that does not exist.
pub(crate) async fn draft(
    cx: &mut Ctx,
    input: &CreateGrantRequest,
    asked: Asked,
) -> Result<GrantRecord, Failure> {
    let grantee = input.grantee_principal.as_deref();
    let grantee = grantee.ok_or_else(|| crate::errors::null_member("granteePrincipal"))?;
    let grantee = bind(cx, grantee).await?;
    let retiring = match &input.retiring_principal {
        Some(retiring) => Some(bind(cx, retiring).await?),
        None => None,
    };
    Ok(GrantRecord {
        name: input.name.clone(),
        grantee,
        retiring,
        issuer: cx.account().clone(),
        operations: asked.operations,
        constraint: asked.constraint,
        created_ms: cx.now().unix_ms(),
    })
}

/// The stored form of a principal that a request names.
pub(crate) async fn bind(cx: &mut Ctx, principal: &str) -> Result<String, Failure> {
    let invalid = || errors::invalid_arn_exception(format!("Invalid principal: {principal}"));
    PrincipalArn::parse(principal).map_err(|_| invalid())?;
    Ok(bind_principal(cx, principal).await?.ok_or_else(invalid)?)
}

/// A grant as lists show it; never with a token.
pub(crate) async fn shown(
    cx: &mut Ctx,
    key_arn: String,
    grant_id: String,
    grant: &GrantRecord,
) -> Result<GrantListEntry, Failure> {
    let retiring = match &grant.retiring {
        Some(retiring) => Some(show_principal(cx, retiring).await?),
        None => None,
    };
    let operations = grant.operations.iter().map(|name| name.as_str().into()).collect();
    Ok(GrantListEntry {
        key_id: Some(key_arn),
        grant_id: Some(grant_id),
        // The name of a grant without one is empty.
        name: Some(grant.name.clone().unwrap_or_default()),
        creation_date: Some(Timestamp::from_unix_ms(grant.created_ms)),
        grantee_principal: Some(show_principal(cx, &grant.grantee).await?),
        retiring_principal: retiring,
        issuing_account: Some(PrincipalArn::root(&grant.issuer).to_string()),
        operations: Some(operations),
        constraints: grant.constraint.wire(),
        ..GrantListEntry::default()
    })
}

/// A grant of `key`, as its row says it.
pub(crate) async fn load(
    cx: &mut View<'_>,
    key: &KeyRecord,
    grant_id: &str,
) -> Result<Option<GrantRecord>, Failure> {
    let [account, region, key_id] = key.place();
    Ok(GRANTS.get(cx, &[account, region, key_id, grant_id]).await?)
}

/// Ends a grant: from the commit on it allows nothing.
pub(crate) async fn end(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    grant_id: &str,
    grant: &GrantRecord,
) -> Result<(), Failure> {
    index::delete(cx, key, grant_id, grant);
    let rest = index::count(cx, key).await?.saturating_sub(1);
    index::put_count(cx, key, rest)?;
    if rest == 0
        && let Some(mut key) = KEYS.get(cx, &key.place()).await?
    {
        key.has_grants = false;
        save(cx, &key)?;
    }
    Ok(())
}

/// The error for a grant that does not exist.
pub(crate) fn missing(grant_id: &str) -> AwsError {
    errors::not_found_exception(format!("Grant ID {grant_id} not found"))
}
