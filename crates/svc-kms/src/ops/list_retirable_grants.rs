//! ListRetirableGrants:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListRetirableGrants.html>

use api_kms::{ListGrantsResponse, ListRetirableGrants, ListRetirableGrantsRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::PrincipalArn;

use crate::Kms;
use crate::access::account_access;
use crate::errors::null_member;
use crate::grant::GRANTS;
use crate::grant::index::BY_RETIRING;
use crate::grant::rules::{bind, shown};
use crate::key::key_arn;
use crate::page::{Members, paging};
use crate::tables::KEYS;

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 50;

impl Handler<ListRetirableGrants> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListRetirableGrantsRequest,
    ) -> Result<Touch<()>, Failure> {
        if input.retiring_service_principal.is_some() {
            return Err(errors::unsupported_operation_exception(
                "Grants for service principals are not supported by this server.",
            )
            .into());
        }
        if input.retiring_principal.is_none() {
            return Err(null_member("retiringPrincipal").into());
        }
        Ok(Touch::new((), account_access(cx, "kms:ListRetirableGrants")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListRetirableGrantsRequest,
        _: Allowed<()>,
    ) -> Result<ListGrantsResponse, Failure> {
        let principal = input.retiring_principal.as_deref().unwrap_or_default();
        let marker = input.marker.as_deref();
        let members = Members { limit: input.limit, limit_default: LIMIT_DEFAULT, marker };
        let paging = paging::<ListRetirableGrants>(cx, members, &[principal])?;
        let is_own = PrincipalArn::parse(principal)
            .is_ok_and(|parsed| parsed.account() == cx.account().as_str());
        if !is_own {
            let message = format!("Invalid principal: {principal}");
            return Err(errors::invalid_arn_exception(message).into());
        }
        let retiring = bind(cx, principal).await?;
        let region = cx.region().clone();
        let page = paging.rows(cx, &BY_RETIRING, &[&region, &retiring], |_, _| true).await?;
        let (truncated, next_marker) = (page.is_truncated(), page.next);
        let now = cx.now();
        let mut grants = Vec::with_capacity(page.items.len());
        for (parts, _) in page.items {
            let [account, key_id, grant_id] = parts.as_slice() else { continue };
            let key = KEYS.get(cx, &[account, &region, key_id]).await?;
            if key.is_none_or(|key| key.is_gone(now)) {
                continue;
            }
            if let Some(grant) = GRANTS.get(cx, &[account, &region, key_id, grant_id]).await? {
                let arn = key_arn(&region, account, key_id);
                grants.push(shown(cx, arn, grant_id.clone(), &grant).await?);
            }
        }
        Ok(ListGrantsResponse { grants: Some(grants), truncated, next_marker })
    }
}
