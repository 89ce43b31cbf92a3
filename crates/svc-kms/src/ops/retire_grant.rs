//! RetireGrant: <https://docs.aws.amazon.com/kms/latest/APIReference/API_RetireGrant.html>
//!
//! The grant says who may retire it: its retiring principal, its grantee where `RetireGrant` is
//! among the operations, and the account that made it, which delegates by its IAM policies. The key
//! policy has no say; policies of the caller can deny.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/grant-delete.html>

use api_kms::{RetireGrant, RetireGrantRequest};
use engine::{Access, Allowed, Ctx, Denial, Failure, Handler, Touch, View};
use identity::show_principal;
use names::PrincipalArn;
use policy::{Grant, GrantConstraints};
use wire::Empty;

use crate::Kms;
use crate::access::retire_access;
use crate::crypto::stop_if_dry_run;
use crate::errors::validation;
use crate::grant::GrantRecord;
use crate::grant::rules::{end, load, missing};
use crate::grant::token;
use crate::key::{KeyRecord, key_arn};
use crate::resolve::{Forms, Named, NamedBy, concealing_text, find_key, load_key};

/// A grant and its key.
#[derive(Debug)]
pub struct Retired {
    key: KeyRecord,
    grant_id: String,
    grant: GrantRecord,
}

const ACTION: &str = "kms:RetireGrant";

impl Handler<RetireGrant> for Kms {
    type Touches = Touch<Retired>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RetireGrantRequest,
    ) -> Result<Touch<Retired>, Failure> {
        let (named, grant_id) = find(cx, input).await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let Some(grant) = load(cx, &named.key, &grant_id).await? else {
            return Err(match named.key.account == *cx.account() {
                true => missing(&grant_id).into(),
                // Of another account's key the caller learns nothing.
                false => {
                    let text = concealing_text(cx, ACTION, &named.named_by);
                    Denial::concealing(text, &named.key.account).into()
                }
            });
        };
        let access = access(cx, &named, &grant_id, &grant).await?;
        Ok(Touch::new(Retired { key: named.into_key(), grant_id, grant }, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RetireGrantRequest,
        allowed: Allowed<Retired>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let Retired { key, grant_id, grant } = allowed.into_inner();
        stop_if_dry_run(input.dry_run)?;
        end(cx, &key, &grant_id, &grant).await?;
        cx.audit.extra("grantId", grant_id);
        Ok(Empty {})
    }
}

/// The key and the grant that a request names, by token or by both ids.
async fn find(cx: &mut View<'_>, input: &RetireGrantRequest) -> Result<(Named, String), Failure> {
    match (&input.grant_token, &input.key_id, &input.grant_id) {
        (Some(token), None, None) => {
            let place = token::open(cx, token)?;
            let arn = key_arn(&place.region, &place.account, &place.key_id);
            let is_here = place.region == *cx.region();
            let key = match is_here {
                true => load_key(cx, &place.account, &place.region, &place.key_id).await?,
                false => None,
            };
            let key = key.ok_or_else(|| missing(&place.grant_id))?;
            let named = Named { key, alias: None, named_by: NamedBy::Arn(arn) };
            Ok((named, place.grant_id))
        }
        (None, Some(key_id), Some(grant_id)) => {
            Ok((find_key(cx, key_id, Forms::KeyOnly, ACTION).await?, grant_id.clone()))
        }
        _ => Err(validation(
            "Specify either a grant token, or a grant id together with a key identifier.",
        )
        .into()),
    }
}

/// The question whether the caller is one of those that the grant lets retire it.
async fn access(
    cx: &mut View<'_>,
    named: &Named,
    grant_id: &str,
    grant: &GrantRecord,
) -> Result<Access, Failure> {
    let mut principals = vec![PrincipalArn::root(&grant.issuer).to_string()];
    if let Some(retiring) = &grant.retiring {
        principals.push(show_principal(cx, retiring).await?);
    }
    if grant.operations.iter().any(|operation| operation == "RetireGrant") {
        principals.push(show_principal(cx, &grant.grantee).await?);
    }
    let grant = |grantee: String| Grant {
        id: grant_id.to_owned(),
        grantee,
        operations: vec!["RetireGrant".to_owned()],
        constraints: GrantConstraints::None,
    };
    retire_access(cx, named, principals.into_iter().map(grant).collect())
}
