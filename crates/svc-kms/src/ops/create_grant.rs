//! CreateGrant: <https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html>
//!
//! A grantee whose grant has the operation `CreateGrant` may pass on what it was granted, and no
//! more: the same operations or some of them, under a constraint at least as strict.
//!
//! # Differs from AWS
//! Grants for service principals are answered with `UnsupportedOperationException`. A grant is in
//! force when the call answers, so its token is never needed.

use api_kms::{CreateGrant, CreateGrantRequest, CreateGrantResponse, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use serde_json::json;

use crate::Kms;
use crate::access::{key_access_with, named_access, via_service};
use crate::crypto::stop_if_dry_run;
use crate::grant::index::{self, for_delegation};
use crate::grant::rules::{Asked, asked, draft, require_fit};
use crate::grant::token::{self, GrantPlace, check_all};
use crate::grant::{GRANTS, GRANTS_MAX, GrantRecord, GrantRequestRecord, REQUESTS};
use crate::key::KeyRecord;
use crate::manage::save;
use crate::resolve::{Forms, find_key};

/// Bytes of a grant id; it is twice as many hexadecimal digits.
const GRANT_ID_BYTES: usize = 32;

impl Handler<CreateGrant> for Kms {
    type Touches = Touch<(KeyRecord, Asked)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateGrantRequest,
    ) -> Result<Self::Touches, Failure> {
        check_all(cx, input.grant_tokens.as_deref())?;
        let asked = asked(input)?;
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:CreateGrant").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let parents = for_delegation(cx, &named.key, &asked.operations, &asked.constraint).await?;
        let access = key_access_with(cx, "kms:CreateGrant", &named.key, parents)?;
        let access =
            with_grant(cx, named_access(cx, "kms:CreateGrant", &named, access), input, &asked);
        Ok(Touch::new((named.into_key(), asked), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateGrantRequest,
        allowed: Allowed<(KeyRecord, Asked)>,
    ) -> Result<CreateGrantResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (mut key, asked) = allowed.into_inner();
        key.require_switched_on()?;
        require_fit(&key, input, &asked)?;
        let grant = draft(cx, input, asked).await?;
        stop_if_dry_run(input.dry_run)?;
        let grant_id = match known(cx, &key, &grant).await? {
            Some(grant_id) => grant_id,
            None => store(cx, &mut key, &grant).await?,
        };
        let place = GrantPlace {
            account: key.account.clone(),
            region: key.region.clone(),
            key_id: key.key_id.clone(),
            grant_id: grant_id.clone(),
        };
        let grant_token = token::seal(cx, &place)?;
        cx.audit.response(json!({ "grantId": grant_id, "keyId": key.arn() }));
        Ok(CreateGrantResponse { grant_token: Some(grant_token), grant_id: Some(grant_id) })
    }
}

/// What policies can judge a grant by.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html>
fn with_grant(cx: &View<'_>, access: Access, input: &CreateGrantRequest, asked: &Asked) -> Access {
    let for_resource = if via_service(cx).is_some() { "true" } else { "false" };
    let mut access = access
        .key("kms:GrantIsForAWSResource", for_resource)
        .keys("kms:GrantOperations", asked.operations.iter().cloned())
        .key_if("kms:GranteePrincipal", input.grantee_principal.clone())
        .key_if("kms:RetiringPrincipal", input.retiring_principal.clone())
        .key_if("kms:GrantConstraintType", asked.constraint.kind());
    if let Some(pairs) = asked.constraint.pairs() {
        access = access.keys("kms:EncryptionContextKeys", pairs.keys().cloned());
        for (name, value) in pairs {
            access = access.key(format!("kms:EncryptionContext:{name}"), value.clone());
        }
    }
    access
}

/// The grant that an identical request with the same name has made, if it still is.
async fn known(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    grant: &GrantRecord,
) -> Result<Option<String>, Failure> {
    let Some(digest) = grant.request_digest() else { return Ok(None) };
    let [account, region, key_id] = key.place();
    let Some(record) = REQUESTS.get(cx, &[account, region, key_id, &digest]).await? else {
        return Ok(None);
    };
    let made = GRANTS.get(cx, &[account, region, key_id, &record.grant_id]).await?;
    Ok(made.map(|_| record.grant_id))
}

/// Stores a new grant; gives its id.
async fn store(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    grant: &GrantRecord,
) -> Result<String, Failure> {
    let count = index::count(cx, key).await?;
    if count >= GRANTS_MAX {
        return Err(errors::limit_exceeded_exception(format!(
            "{} has reached the limit of {GRANTS_MAX} grants.",
            key.arn(),
        ))
        .into());
    }
    let grant_id = hex::encode(envelope::random::bytes::<GRANT_ID_BYTES>(cx.random()));
    index::put(cx, key, &grant_id, grant)?;
    index::put_count(cx, key, count.saturating_add(1))?;
    if let Some(digest) = grant.request_digest() {
        let [account, region, key_id] = key.place();
        let record = GrantRequestRecord { grant_id: grant_id.clone() };
        REQUESTS.put(cx.tx_mut(), &[account, region, key_id, &digest], &record)?;
    }
    if !key.has_grants {
        key.has_grants = true;
        save(cx, key)?;
    }
    Ok(grant_id)
}
